import type { Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import type { ConsentState } from '../../core/contract/state.js';
import { holds } from '../../core/policy/functions-off.js';
import { expressionTree, type ExpressionTree } from './expression-tree.js';
import { leastChange } from './least-change.js';

/** Up to this number of ids, every set of them is tried, the smallest first. With more ids, that would take too long. */
const MOST_TRIED = 6;
/** Up to this number of ids, each is tried whether it can be left out. */
const MOST_CHECKED = 24;

/** The tree of an expression. Functions in it are replaced by what they need. */
const fullTree = (expression: string, { functions }: Policy): ExpressionTree => {
  const needs = new Map(functions.map((one) => [one.id, one.needs]));
  const expand = (tree: ExpressionTree): ExpressionTree => {
    if ('not' in tree) return { not: expand(tree.not) };
    if ('all' in tree) return { all: tree.all.map(expand) };
    if ('any' in tree) return { any: tree.any.map(expand) };
    const own = needs.get(tree.id);
    return own === undefined ? tree : expand(expressionTree(own));
  };
  return expand(expressionTree(expression));
};

/** How often each id occurs. */
const countIds = (tree: ExpressionTree, counts = new Map<Id, number>()): Map<Id, number> => {
  if ('id' in tree) counts.set(tree.id, (counts.get(tree.id) ?? 0) + 1);
  else if ('not' in tree) countIds(tree.not, counts);
  else for (const part of 'all' in tree ? tree.all : tree.any) countIds(part, counts);
  return counts;
};

/** Every set of a few ids, the smallest first. */
const setsOf = (ids: readonly Id[]): readonly (readonly Id[])[] =>
  ids
    .reduce<(readonly Id[])[]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
    .sort((one, other) => one.length - other.length);

/**
 * The categories and services that would have to be allowed for an expression to hold. If the expression names few ids, it is the smallest
 * set; otherwise a set from which none can be left out. Services come before categories. Empty when nothing is missing, and when allowing
 * doesn't help. The time grows with the length of the expression.
 */
export const missingFor = (expression: string, policy: Policy, { decisions }: ConsentState): readonly Id[] => {
  const categories = new Set(policy.categories.map(({ id }) => id));
  const isAllowed = (id: Id): boolean => !!decisions[id]?.allowed;
  const suffices = (ids: readonly Id[]): boolean => {
    const set = new Set(ids);
    return holds(expression, policy, (id) => set.has(id) || isAllowed(id));
  };
  const tree = fullTree(expression, policy);
  const counts = countIds(tree);
  const off = [...counts.keys()].filter((id) => !isAllowed(id));
  const ordered = [...off.filter((id) => !categories.has(id)), ...off.filter((id) => categories.has(id))];
  if (ordered.length <= MOST_TRIED) return setsOf(ordered).find(suffices) ?? [];
  const isWanted = leastChange(tree, isAllowed, (id) => (categories.has(id) ? 1 : 0) + 1 / (1 + (counts.get(id) ?? 0)));
  let wanted = ordered.filter(isWanted);
  if (!suffices(wanted)) return [];
  for (const id of [...wanted].reverse().slice(0, MOST_CHECKED)) {
    const others = wanted.filter((one) => one !== id);
    if (suffices(others)) wanted = others;
  }
  return wanted;
};
