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
