import { elementsIn } from './elements-in.js';
import { matches } from './natives.js';
import { createAddedSearch } from './added-search.js';
import type { Undo } from './undo.js';
import { whenParsed } from './when-parsed.js';

/** A page that is still being parsed is searched again after this time, in milliseconds, then after twice as long, and so on. */
const FIRST_SEARCH_MS = 64;

export interface WatchOptions {
  /**
   * Whether each element must be found as soon as it is parsed. That takes more time than parsing the page, so by default a page is
   * searched only a few times while it is parsed, and once afterwards.
   */
  readonly isPressing?: boolean;
  /** Attributes of the elements found: each change of one is a find too. */
  readonly attributes?: readonly string[];
  /**
   * Whether open shadow roots are searched and watched as well. If a script attaches a root to an element that is already in the page, the
   * next search finds it.
   */
  readonly inShadow?: boolean;
  /** Subscribes to something that calls `search`, which searches the whole page: at once, and whenever that is needed again. */
  readonly subscribe?: (search: () => void) => Undo;
  /** Called before any `found`, with what has changed. */
  readonly mutated?: (mutations: readonly MutationRecord[]) => void;
}

const searchOnce = (search: () => void): Undo => {
  search();
  return () => {};
};

/** Searches the page several times while it is parsed. Calls `parsed` after that, unless it was ended before. */
const searchWhileParsing = (search: () => void, parsed: () => void): Undo => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const searchLater = (delay: number): void => {
    timer = setTimeout(() => {
      search();
      searchLater(delay * 2);
    }, delay);
  };
  const end = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  searchLater(FIRST_SEARCH_MS);
  void whenParsed().then(() => {
    if (!timer) return;
    end();
    parsed();
  });
  return end;
};

/**
 * Makes the function that looks for an element's open shadow root.
 * @param found gets the root
 * @param defined is called when the page has defined a custom element, which may have roots by then
 */
const createShadowSearch = (found: (root: ShadowRoot) => void, defined: () => void): ((element: Element) => void) => {
  /** Names of custom elements that the page hasn't defined yet. */
  const undefinedNames = new Set<string>();
  return (element) => {
    // A form has no shadow root, and its controls may hide what is asked here (`<input name="shadowRoot">`).
    if (element instanceof HTMLFormElement) return;
    const { localName, shadowRoot } = element;
    if (shadowRoot) found(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName) && !undefinedNames.has(localName)) {
      undefinedNames.add(localName);
      // Waits for the name, not for the element, so that an element that has left the page can be garbage-collected.
      // No element can be defined by some names (`font-face` in SVG).
      void customElements.whenDefined(localName).then(defined, () => {});
    }
  };
};

/**
 * Calls `found` for the matching elements of the document: first those that are there, in document order; then those that come by any
 * means, in the order in which they come, and those that get `data-consent` later. It may be called again for the same element.
 * @param found gets the name of the attribute, if a change of one is the reason
 */
export const watchElements = (
  selector: string,
  found: (element: Element, attribute?: string) => void,
  {
    isPressing = false,
    attributes = [],
    inShadow = false,
    subscribe = searchOnce,
    mutated = () => {},
  }: WatchOptions = {},
): Undo => {
  let isParsed = isPressing || document.readyState !== 'loading';
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
  const find = (element: Element): void => {
    found(element);
    // Each found element is observed by itself, so that changes of other elements cost nothing.
    if (attributes.length) observer.observe(element, { attributeFilter: [...attributes] });
  };
  const search = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach(find);
    if (inShadow && isParsed) root.querySelectorAll('*').forEach(searchShadow);
  };
  const searchPage = (): void => search(document);
  const searchShadow = createShadowSearch((root) => {
    watch(root);
    search(root);
  }, searchPage);
  const lookAt = (element: Element): void => {
    if (matches.call(element, selector)) find(element);
    if (inShadow) searchShadow(element);
  };
  const searchChanged = ({ target, attributeName }: MutationRecord): void => {
    const changed = target as Element;
    if (!matches.call(changed, selector)) return;
    if (attributeName === 'data-consent') find(changed);
    else found(changed, attributeName ?? undefined);
  };
  const observer = new MutationObserver((mutations) => {
    mutated(mutations);
    const searchMutation = createAddedSearch((added) => elementsIn(added).forEach(lookAt));
    for (const mutation of mutations)
      if (mutation.type === 'childList') searchMutation(mutation);
      else searchChanged(mutation);
  });
  const begin = (): void => {
    isParsed = true;
    searchPage();
    watch(document);
  };
  if (isParsed) watch(document);
  const endSearches = isParsed ? undefined : searchWhileParsing(searchPage, begin);
  const endSubscription = subscribe(searchPage);
  return () => {
    endSubscription();
    endSearches?.();
    observer.disconnect();
  };
};
