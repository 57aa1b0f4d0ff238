/** What the gates ask of a node. */
type Facts = Pick<Node, 'isConnected' | 'nodeType' | 'ownerDocument' | 'parentNode'>;

const NAMES = ['isConnected', 'nodeType', 'ownerDocument', 'parentNode'] as const;

/**
 * What a node says of itself. In a form, a control of such a name hides the form's own property (`<input name="parentNode">`: HTML, section
 * 4.10.3), so a form is asked with the browser's own getters.
 */
export const factsOf = (node: Node): Facts =>
  node instanceof HTMLFormElement
    ? (Object.fromEntries(NAMES.map((name) => [name, Reflect.get(Node.prototype, name, node)])) as unknown as Facts)
    : node;

/** Calls a method of an element or a shadow root. In a form, a control may hide that too. */
export const callOwn = (target: Element | ShadowRoot, name: string, ...given: readonly unknown[]): unknown => {
  const owner: object = target instanceof HTMLFormElement ? Element.prototype : target;
  return Reflect.apply(Reflect.get(owner, name) as CallableFunction, target, given);
};

/** The matching elements in a node. It is empty for a node that has no elements in it. */
export const findAll = (root: Node, selector: string): readonly Element[] =>
  'querySelectorAll' in root
    ? [...(callOwn(root as Element, 'querySelectorAll', selector) as NodeListOf<Element>)]
    : [];
