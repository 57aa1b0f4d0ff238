import type { evaluateExpression as EvaluateExpression } from '../../policy/expression.js';
/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
export declare const explainPolicy: (error: unknown, evaluateExpression: typeof EvaluateExpression) => Promise<void>;
