import 'axe-core';
import type Axe from 'axe-core';

/** Ends what moves or fades in: in the middle of it no colour is the one that stays. */
const endAnimations = (element: Element): void => {
  for (const one of [element, element.shadowRoot])
    for (const animation of one?.getAnimations({ subtree: true }) ?? []) animation.finish();
};

/** What the accessibility check finds wrong with an element, shadow tree included: none is what is wanted. */
export async function findBarriers(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
  endAnimations(element);
  const { violations } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
