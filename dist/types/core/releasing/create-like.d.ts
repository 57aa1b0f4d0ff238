/**
 * Makes an element with the mark's nonce, in the mark's namespace. The nonce is read as a property, because the attribute is empty once the
 * mark is in the page (HTML, section 2.5.8).
 */
export declare const createLike: (mark: HTMLElement, name: string) => HTMLElement;
