import { addressesIn, fetchingAttributes } from './fetching-attributes.js';
import type { HtmlTag } from './html-tag.js';
import { joinNeeds, type MarkRules } from './mark-rules.js';
import { mentionedAddresses } from './mentioned-addresses.js';
import { scriptKind } from './script-kind.js';
import { calledSnippets } from './snippets.js';

/** The gate's own files, and those that come before the gate. */
const OWN = /(?:^|\/)askfirst(?:-[\w-]+)?(?:\.inline)?\.js(?:[?#]|$)/;

/** The state that frameworks put into a page, to continue there in the browser. It mentions what the page shows, but requests nothing. */
const STATE =
  /\b(?:__next_f|__NEXT_DATA__|__NUXT__|__NUXT_DATA__|__sveltekit_\w+|__remixContext|__reactRouterContext|__staticRouterHydrationData|__INITIAL_STATE__|__APOLLO_STATE__|\$_TSR|_\$HY)\b/;

/** Whether a tag needs no mark: its owner says so, or the gate has made it from a mark. */
export const isSettled = ({ values }: HtmlTag): boolean =>
  values.get('data-mark')?.trim() === 'off' || values.has('data-released');

/** The attributes that make an element fetch. A frame may also have a document of its own, which fetches. */
const attributesThatFetch = ({ name, values }: HtmlTag): readonly string[] => {
  const attributes = name === 'iframe' ? ['srcdoc', 'src'] : fetchingAttributes(name, values);
  return attributes.filter((attribute) => values.has(attribute));
};

/** What an element other than a script needs; undefined if it requests nothing that has to wait. */
export const needOfElement = (tag: HtmlTag, rules: MarkRules): string | undefined => {
  const { values } = tag;
  const own = values.get('data-consent');
  const attributes = attributesThatFetch(tag);
  // A mark that still fetches by itself.
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
 * What a script needs.
 * @param text the text between its tags, which doesn't run if the script has an address
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
