import type { evaluateExpression as EvaluateExpression } from '../../policy/expression.js';
import { type Problems } from './problem.js';
/**
 * Finds what isn't sound in a policy, the gravest first. Stricter than `parsePolicy`.
 * @param evaluateExpression is handed in, so that this file, which few visits load, shares nothing with those that all of them load
 */
export declare function problemsOfPolicy(source: unknown, evaluateExpression: typeof EvaluateExpression): Problems;
/** The first of them; undefined when the policy is sound. */
export declare const problemOfPolicy: (source: unknown, evaluateExpression: typeof EvaluateExpression) => string | undefined;
