import { createElementNS } from '../page/natives.js';

/**
 * Makes an element with the mark's nonce, in the mark's namespace. The nonce is read as a property, because the attribute is empty once the
 * mark is in the page (HTML, section 2.5.8).
 */
export const createLike = (mark: HTMLElement, name: string): HTMLElement => {
  const element = createElementNS(mark.namespaceURI, name) as HTMLElement;
  element.nonce = mark.nonce;
  return element;
};
