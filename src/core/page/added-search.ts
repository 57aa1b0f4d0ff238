import { createTreeWalker } from './natives.js';

/**
 * Makes a function that calls `search` for each element that a mutation added. An element within another one that was added before isn't
 * searched again, so the cost grows with what was added, not with the page. It is for the mutations of one batch.
 */
export const createAddedSearch = (search: (added: Element) => void): ((mutation: MutationRecord) => void) => {
  const searched = new Set<Node>();
  // In a form, a control of the name "parentNode" hides the form's own property (HTML, section 4.10.3).
  const walker = createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  const isSearched = (node: Node): boolean => {
    walker.currentNode = node;
    let at: Node | null = node;
    while (at && !searched.has(at)) at = walker.parentNode();
    return !!at;
  };
  return ({ addedNodes }) => {
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- the iterator of a list of nodes takes twice the time
    for (let index = 0; index < addedNodes.length; index += 1) {
      const node = addedNodes[index];
      // In a form, this may be a control of that name. Then it is no number, and not more than one.
      if (!node || node.nodeType > Node.ELEMENT_NODE) continue;
      if (!isSearched(node)) search(node as Element);
      searched.add(node);
    }
  };
};
