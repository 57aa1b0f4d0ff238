import type { Undo } from './types.js';
import { whenParsed } from './when-parsed.js';

/** The first time after which a page that is still being parsed is searched again, in milliseconds; each next one is twice as long. */
const FIRST_LOOK_MS = 32;
/** So many changes at once are searched for together. */
const MANY = 9;

/**
 * Calls `found` for every element of the document that matches, in document order: those that are there, those that come
 * later by any means, and those that become marks later. Other changes of attributes aren't looked for. It may be called again for
 * the same element.
 * @param isPressing whether each element has to be found as soon as it is parsed. It costs more than the page itself, so otherwise a
 *   page that is still being parsed is searched a few times, and once it is parsed.
 */
export const watchElements = (
  selector: string,
  found: (element: Element) => void,
  isPressing = document.readyState !== 'loading',
): Undo => {
  let wait = FIRST_LOOK_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = (node: ParentNode): void => node.querySelectorAll(selector).forEach(found);
  const observer = new MutationObserver((mutations) => {
    if (mutations.length > MANY) search(document);
    else
      for (const { target, type, addedNodes } of mutations) {
        const isAdded = type > 'b';
        for (const node of (isAdded ? addedNodes : [target]) as Iterable<Element>) {
          if (node.matches?.(selector)) found(node);
          if (isAdded && node.firstElementChild) search(node);
        }
      }
  });
  const begin = (): void => {
    search(document);
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
  };
  const lookAgain = (): void => {
    search(document);
    timer = setTimeout(lookAgain, (wait *= 2));
  };
  if (isPressing) begin();
  else {
    lookAgain();
    void whenParsed().then(() => {
      clearTimeout(timer);
      if (timer) begin();
    });
  }
  return () => {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  };
};
