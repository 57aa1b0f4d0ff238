import type { evaluate as Evaluate } from '../../policy/expression.js';
import { type Problems } from './problem.js';
/**
 * Finds what isn't sound in a policy, the gravest first. Stricter than `parsePolicy`.
 * @param evaluate is handed in, so that this file, which few visits load, shares nothing with those that all of them load
 */
export declare function problemsOfPolicy(source: unknown, evaluate: typeof Evaluate): Problems;
/** The first of them; undefined when the policy is sound. */
export declare const problemOfPolicy: (source: unknown, evaluate: typeof Evaluate) => string | undefined;
