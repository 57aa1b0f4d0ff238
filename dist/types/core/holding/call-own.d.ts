/** Calls a method of an element or a shadow root. In a form, a control may hide that too. */
export declare const callOwn: (target: Element | ShadowRoot, name: string, ...given: readonly unknown[]) => unknown;
/** The matching elements in a node. It is empty for a node that has no elements in it. */
export declare const findAll: (root: Node, selector: string) => readonly Element[];
