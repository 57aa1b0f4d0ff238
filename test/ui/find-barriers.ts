import 'axe-core';
import type Axe from 'axe-core';

/** What the accessibility check finds wrong with an element, shadow tree included: none is what is wanted. */
export async function findBarriers(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
  const { violations } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
