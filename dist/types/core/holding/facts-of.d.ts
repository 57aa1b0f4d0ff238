/** What the gates ask of a node. */
type Facts = Pick<Node, 'isConnected' | 'nodeType' | 'ownerDocument' | 'parentNode'>;
/**
 * What a node says of itself. In a form, a control of such a name hides the form's own property (`<input name="parentNode">`: HTML, section
 * 4.10.3), so a form is asked with the browser's own getters.
 */
export declare const factsOf: (node: Node) => Facts;
export {};
