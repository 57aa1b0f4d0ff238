/**
 * What the addresses in a node are relative to, by the browser's own getter: an element of that name hides the document's own property
 * (`<img name="baseURI">`: HTML, section 3.1.6).
 */
export declare const baseOf: (node: Node) => string;
