import type { Id } from '../../core/policy/id.js';
import type { ExpressionTree } from './expression-tree.js';
/**
 * Finds what to allow so that an expression becomes true, in one pass. Of several alternatives it takes the one that allows least in
 * addition to what it has taken already.
 * @param isAllowed whether an id is allowed now. Such an id is never taken back
 * @param weightOf of two ids the lighter one is taken, if the number of ids doesn't decide
 * @returns whether each id is to be allowed
 */
export declare const leastChange: (tree: ExpressionTree, isAllowed: (id: Id) => boolean, weightOf: (id: Id) => number) => ((id: Id) => boolean);
