import type { evaluateExpression as EvaluateExpression } from '../../policy/expression.js';
import { type Problems } from './problem.js';
/**
 * Finds the problems of a policy, the gravest first. It is stricter than `parsePolicy`.
 * @param evaluateExpression is handed in, so that this file, which few visits load, shares no code with the files that every visit loads
 */
export declare function problemsOfPolicy(source: unknown, evaluateExpression: typeof EvaluateExpression): Problems;
/** The first problem; undefined when the policy is sound. */
export declare const problemOfPolicy: (source: unknown, evaluateExpression: typeof EvaluateExpression) => string | undefined;
