/** What the gates ask of a node. */
type Facts = Pick<Node, 'isConnected' | 'nodeType' | 'ownerDocument' | 'parentNode'>;
/**
 * What a node says of itself. In a form, a control of such a name hides the form's own property (`<input name="parentNode">`: HTML, section
 * 4.10.3), so a form is asked with the browser's own getters.
 */
export declare const factsOf: (node: Node) => Facts;
/** Calls a method of an element or a shadow root. In a form, a control may hide that too. */
export declare const callOwn: (target: Element | ShadowRoot, name: string, ...given: readonly unknown[]) => unknown;
/** The matching elements in a node. It is empty for a node that has no elements in it. */
export declare const findAll: (root: Node, selector: string) => readonly Element[];
export {};
