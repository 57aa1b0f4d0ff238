import { addressesIn, fetchingAttributes } from './fetching-attributes.js';
import type { HtmlTag } from './html-tag.js';
import { joinNeeds, type MarkRules } from './mark-rules.js';
import { mentionedAddresses } from './mentioned-addresses.js';
import { scriptKind } from './script-kind.js';
import { calledSnippets } from './snippets.js';

/** The gate itself, and what stands before it. */
const OWN = /(?:^|\/)askfirst(?:-[\w-]+)?(?:\.inline)?\.js(?:[?#]|$)/;

/** What frameworks put into a page to take it over there. It mentions what the page shows, and asks nobody for anything. */
const STATE =
  /\b(?:__next_f|__NEXT_DATA__|__NUXT__|__NUXT_DATA__|__sveltekit_\w+|__remixContext|__reactRouterContext|__staticRouterHydrationData|__INITIAL_STATE__|__APOLLO_STATE__|\$_TSR|_\$HY)\b/;

/** Whether somebody has seen to it: it is to be left as it is, or is what the gate made of a mark. */
export const isSettled = ({ values }: HtmlTag): boolean =>
  values.get('data-mark')?.trim() === 'off' || values.has('data-released');

/** Whether its attributes make it ask somebody; a frame may have a page of its own in it, which asks. */
const attributesThatFetch = ({ name, values }: HtmlTag): readonly string[] => {
  const attributes = name === 'iframe' ? ['srcdoc', 'src'] : fetchingAttributes(name, values);
  return attributes.filter((attribute) => values.has(attribute));
};

/** The need of an element other than a script; undefined where it asks nobody that it has to wait for. */
export const needOfElement = (tag: HtmlTag, rules: MarkRules): string | undefined => {
  const { values } = tag;
  const own = values.get('data-consent');
  const attributes = attributesThatFetch(tag);
  // A mark that still asks by itself.
  if (own !== undefined) return attributes.length ? own : undefined;
  return joinNeeds(
    attributes.flatMap((attribute) => {
      const value = values.get(attribute) ?? '';
      if (attribute === 'srcdoc') return mentionedAddresses(value).map(rules.needOfMention);
      return addressesIn(attribute, value).map(rules.needOf);
    }),
  );
};

/**
 * The need of a script.
 * @param text what is between its tags; nothing of it runs where the script has an address
 */
export const needOfScript = ({ values }: HtmlTag, text: string, rules: MarkRules): string | undefined => {
  if (scriptKind(values.get('type')) === 'data') return undefined;
  const own = values.get('data-consent');
  if (own !== undefined) return own;
  const address = values.get('src') ?? values.get('href') ?? values.get('xlink:href');
  if (address !== undefined) return OWN.test(address) ? undefined : rules.needOf(address);
  if (STATE.test(text)) return undefined;
  const mentioned = mentionedAddresses(text).map(rules.needOfMention);
  return joinNeeds([...mentioned, ...calledSnippets(text).map((host) => rules.needOf(`//${host}/`))]);
};
