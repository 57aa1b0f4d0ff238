/**
 * Calls `found` for every element of the document that matches, in document order: those that are there, and those that
 * come later by any means. Elements that only begin to match later, by a change of attributes, aren't looked for.
 */
export const watchElements = (selector: string, found: (element: Element) => void): (() => void) => {
  const search = (node: ParentNode): void => node.querySelectorAll(selector).forEach(found);
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations)
      for (const node of addedNodes as NodeListOf<Element>) {
        if (node.matches?.(selector)) found(node);
        if (node.firstElementChild) search(node);
      }
  });
  observer.observe(document, { childList: true, subtree: true });
  search(document);
  return () => observer.disconnect();
};
