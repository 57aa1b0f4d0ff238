/** An element with the mark's nonce, in its namespace. That is read as a property: the attribute is empty once the mark is in the page (HTML, section 2.5.8). */
export declare const createLike: (mark: HTMLElement, name: string) => HTMLElement;
