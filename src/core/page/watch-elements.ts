import { MutationObserver, Set } from './natives.js';
import type { Undo } from './undo.js';
import { whenParsed } from './when-parsed.js';

/** A page that is still being parsed is searched again after this time, in milliseconds, then after twice as long, and so on. */
const FIRST_SEARCH_MS = 64;

export interface WatchOptions {
  /**
   * Whether each element has to be found as soon as it is parsed. That costs more than the page itself, so otherwise a page that is
   * still being parsed is searched a few times, and once it is parsed.
   */
  readonly isPressing?: boolean;
  /** Attributes of the elements found: each change of one is a find too. */
  readonly attributes?: readonly string[];
  /** Whether open shadow roots are searched and watched as well. A root that a script attaches to an element that stands in the page already is found with the next search. */
  readonly inShadow?: boolean;
  /** Subscribes to what has the whole page searched, at first at once. */
  readonly subscribe?: (search: () => void) => Undo;
  /** Called before the finds whenever something has left the page or was moved. */
  readonly removed?: () => void;
}

/**
 * Calls `found` for the elements of the document that match: at first in document order those that are there, then those that come
 * by any means, in the order in which they come, and those that get `data-consent` later. It may be called again for the same element.
 * @param found gets the name of the attribute, where the change of one is why
 */
export const watchElements = (
  selector: string,
  found: (element: Element, attribute?: string) => void,
  {
    isPressing = false,
    attributes = [],
    inShadow = false,
    subscribe = (search) => {
      search();
      return () => {};
    },
    removed = () => {},
  }: WatchOptions = {},
): Undo => {
  let isParsed = isPressing || document.readyState !== 'loading';
  /** Names of custom elements that the page hasn't defined yet. */
  const undefinedNames = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
  const find = (element: Element): void => {
    found(element);
    // Watched one by one: changes of other elements cost nothing.
    if (attributes.length) observer.observe(element, { attributeFilter: [...attributes] });
  };
  const searchShadow = ({ localName, shadowRoot }: Element): void => {
    if (shadowRoot) {
      watch(shadowRoot);
      search(shadowRoot);
    } else if (localName.includes('-') && !customElements.get(localName) && !undefinedNames.has(localName)) {
      undefinedNames.add(localName);
      // By the name, not by the element: one that has left the page isn't kept.
      void customElements.whenDefined(localName).then(() => search(document));
    }
  };
  const search = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach(find);
    if (inShadow && isParsed) root.querySelectorAll('*').forEach(searchShadow);
  };
  const searchAdded = (element: Element): void => {
    if (element.matches(selector)) find(element);
    if (element.firstElementChild) search(element);
    if (inShadow) searchShadow(element);
  };
  const observer = new MutationObserver((mutations) => {
    if (mutations.some(({ removedNodes }) => removedNodes.length)) removed();
    // What came with something that was searched has been searched: so the cost grows with what came, not with the page.
    const searched = new Set<Node>();
    const isSearched = (node: Node | null): boolean => {
      while (node && !searched.has(node)) node = node.parentNode;
      return !!node;
    };
    for (const { target, attributeName, addedNodes } of mutations) {
      const changed = target as Element;
      if (attributeName && changed.matches(selector)) {
        if (attributeName === 'data-consent') find(changed);
        else found(changed, attributeName);
      }
      for (const node of addedNodes) {
        if (node.nodeType === Node.ELEMENT_NODE && !isSearched(node)) searchAdded(node as Element);
        searched.add(node);
      }
    }
  });
  const searchLater = (delay: number): void => {
    timer = setTimeout(() => {
      search(document);
      searchLater(delay * 2);
    }, delay);
  };
  if (isParsed) watch(document);
  else {
    searchLater(FIRST_SEARCH_MS);
    void whenParsed().then(() => {
      clearTimeout(timer);
      if (!timer) return;
      isParsed = true;
      search(document);
      watch(document);
    });
  }
  const endSubscription = subscribe(() => search(document));
  return () => {
    endSubscription();
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  };
};
