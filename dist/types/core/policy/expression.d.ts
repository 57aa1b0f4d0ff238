import type { Id } from './id.js';
/** Kleene's three-valued logic: `&` is the minimum, `|` the maximum, and `!` is 1 minus the value. */
export declare const REFUSED = 0;
export declare const UNDECIDED = 0.5;
export declare const ALLOWED = 1;
/** Throws if the condition fails. `explainPolicy` and `explainExpression` later say what is wrong. */
export declare const assert: (sound: unknown) => void;
/**
 * The value of an expression of ids, `!`, `&`, `|` and parentheses; `!` binds closest, then `&`.
 * @param answerOf the value of one id; it may throw to refuse an unknown id
 * @throws SyntaxError when the expression can't be read. All of it is read, whatever the value of its first part is.
 */
export declare const evaluateExpression: (expression: string, answerOf: (id: Id) => number) => number;
