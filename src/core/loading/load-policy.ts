import { parsePolicy, type Policy } from '../policy/policy.js';
import { whenParsed } from '../page/when-parsed.js';

/** The policy's own text, if it stands in the page. */
export const policyInPage = (): string | null | undefined => document.getElementById('askfirst-policy')?.textContent;

/**
 * The page's policy: at once if it stands before the gate, else when its address has answered or the page is parsed. A page without a
 * policy gets those of the four usual categories that its marks name.
 * @param region the visitor's region, if the site's server names it beside the policy
 * @throws when the policy isn't sound or can't be loaded
 */
export const loadPolicy = (url: string | undefined, region?: string): Policy | Promise<Policy> => {
  if (url)
    // The body is read in any case, because an unread response keeps its connection open.
    return fetch(url).then((answer) => answer.text().then((text) => parsePolicy(answer.ok ? text : '', region)));
  const text = policyInPage();
  if (text) return parsePolicy(text, region);
  return whenParsed().then(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('[data-consent]')];
    return parsePolicy(policyInPage() ?? '{}', region, marks.map(({ dataset }) => dataset['consent']).join());
  });
};
