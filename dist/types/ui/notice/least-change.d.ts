import type { Id } from '../../core/policy/id.js';
import type { ExpressionTree } from './expression-tree.js';
/**
 * Finds what to allow for an expression to be true, going through it once: of alternatives it takes the one that allows the least on
 * top of what is taken already.
 * @param isAllowed whether an id is allowed now; it is only ever allowed, never taken back
 * @param weightOf which of two ids is taken where the number of ids doesn't decide: the lighter one
 * @returns whether an id is to be allowed
 */
export declare const leastChange: (tree: ExpressionTree, isAllowed: (id: Id) => boolean, weightOf: (id: Id) => number) => ((id: Id) => boolean);
