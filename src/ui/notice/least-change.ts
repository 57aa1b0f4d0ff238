import type { Id } from '../../core/policy/id.js';
import type { ExpressionTree } from './expression-tree.js';

/** Ids that have to be allowed (true), or have to stay off (false). */
type Change = ReadonlyMap<Id, boolean>;

/**
 * Finds what to allow so that an expression becomes true, in one pass. Of several alternatives it takes the one that allows least in
 * addition to what it has taken already.
 * @param isAllowed whether an id is allowed now. Such an id is never taken back
 * @param weightOf of two ids the lighter one is taken, if the number of ids doesn't decide
 * @returns whether each id is to be allowed
 */
export const leastChange = (
  tree: ExpressionTree,
  isAllowed: (id: Id) => boolean,
  weightOf: (id: Id) => number,
): ((id: Id) => boolean) => {
  const taken = new Map<Id, boolean>();
  /** How much a change allows: first the number of ids, then their weight. */
  const costOf = (change: Change): number => {
    const ids = [...change].filter(([, on]) => on);
    return ids.reduce((sum, [id]) => sum + 1000 + weightOf(id), 0);
  };
  const changeId = (id: Id, wanted: boolean): Change | undefined => {
    const isOn = taken.get(id) ?? (isAllowed(id) ? true : undefined);
    if (isOn === wanted) return new Map();
    return isOn === undefined ? new Map([[id, wanted]]) : undefined;
  };
  /** The change that gives every part the wanted value. Ids come first, so that alternatives can make use of them. */
  const changeEach = (parts: readonly ExpressionTree[], wanted: boolean): Change | undefined => {
    const own = new Map<Id, boolean>();
    const undo = (): void => own.forEach((_, id) => taken.delete(id));
    for (const part of [...parts.filter((one) => 'id' in one), ...parts.filter((one) => !('id' in one))]) {
      const change = changeTree(part, wanted);
      if (!change) {
        undo();
        return undefined;
      }
      for (const [id, on] of change) {
        own.set(id, on);
        taken.set(id, on);
      }
    }
    undo();
    return own;
  };
  const changeAny = (parts: readonly ExpressionTree[], wanted: boolean): Change | undefined => {
    let best: Change | undefined;
    let least = Infinity;
    for (const part of parts) {
      const change = changeTree(part, wanted);
      const cost = change ? costOf(change) : Infinity;
      if (cost >= least) continue;
      best = change;
      least = cost;
    }
    return best;
  };
  const changeTree = (one: ExpressionTree, wanted: boolean): Change | undefined => {
    if ('id' in one) return changeId(one.id, wanted);
    if ('not' in one) return changeTree(one.not, !wanted);
    if ('all' in one) return wanted ? changeEach(one.all, wanted) : changeAny(one.all, wanted);
    return wanted ? changeAny(one.any, wanted) : changeEach(one.any, wanted);
  };
  const change = changeTree(tree, true);
  return (id) => change?.get(id) === true;
};
