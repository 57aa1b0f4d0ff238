import type { Id } from '../../core/policy/id.js';
/** An expression as a tree: an id, a negation, or several parts, of which all or any must be true. */
export type ExpressionTree = {
    readonly id: Id;
} | {
    readonly not: ExpressionTree;
} | {
    readonly all: readonly ExpressionTree[];
} | {
    readonly any: readonly ExpressionTree[];
};
/** Reads an expression that `evaluateExpression` can read, by the same grammar: `!` binds closest, then `&`, then `|`. */
export declare const expressionTree: (expression: string) => ExpressionTree;
