import type { Policy } from '../core/policy.js';
import type { Id } from '../core/policy-source.js';
import type { ConsentState } from '../core/types.js';
import { holds } from './functions-off.js';

/** The categories and services that an expression names, itself or through functions. */
const idsIn = (expression: string, policy: Policy): Id[] =>
  (expression.match(/[a-z0-9-]+/g) ?? []).flatMap((id) => {
    const needs = policy.functions.find((one) => one.id === id)?.needs;
    return needs ? idsIn(needs, policy) : [id];
  });

/**
 * The fewest categories and services that would have to be allowed for the expression to hold; services before categories.
 * Empty when nothing is missing, and when allowing doesn't help.
 */
export const missingFor = (expression: string, policy: Policy, { decisions }: ConsentState): readonly Id[] => {
  const isCategory = (id: Id): number => +policy.categories.some((one) => one.id === id);
  const off = [...new Set(idsIn(expression, policy))]
    .filter((id) => !decisions[id]?.allowed)
    .sort((a, b) => isCategory(a) - isCategory(b));
  const sets = off.reduce<readonly (readonly Id[])[]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
  return (
    [...sets]
      .sort((a, b) => a.length - b.length)
      .find((set) => holds(expression, policy, (id) => set.includes(id) || decisions[id]?.allowed)) ?? []
  );
};
