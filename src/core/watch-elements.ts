/**
 * Calls `found` for every element of the document that matches, in document order: those that are there, those that come
 * later by any means, and those that become marks later. Other changes of attributes aren't looked for.
 */
export const watchElements = (selector: string, found: (element: Element) => void): (() => void) => {
  const search = (node: ParentNode): void => node.querySelectorAll(selector).forEach(found);
  const observer = new MutationObserver((mutations) => {
    for (const { target, type, addedNodes } of mutations)
      for (const node of (type > 'b' ? addedNodes : [target]) as Iterable<Element>) {
        if (node.matches?.(selector)) found(node);
        if (node.firstElementChild) search(node);
      }
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-consent'] });
  search(document);
  return () => observer.disconnect();
};
