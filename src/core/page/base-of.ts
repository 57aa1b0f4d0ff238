// There is no node where a server only imports this. An imitated page (happy-dom 20) may have the property on another object.
const native = globalThis.Node && Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI');

/**
 * What the addresses in a node are relative to, by the browser's own getter: an element of that name hides the document's own property
 * (`<img name="baseURI">`: HTML, section 3.1.6).
 */
export const baseOf = (node: Node): string => (native?.get ? (native.get.call(node) as string) : node.baseURI);
