import type { evaluateExpression as EvaluateExpression } from '../../policy/expression.js';
import type { Draft } from './draft.js';
import type { PolicyIndex } from './index-policy.js';
import { type Problems } from './problem.js';
/** Makes the check of a function of the site: that the policy has the ids that it needs. */
export declare const createCheckFunction: (evaluateExpression: typeof EvaluateExpression) => ({ needs }: Draft, at: string, { categories, services }: PolicyIndex) => Problems;
