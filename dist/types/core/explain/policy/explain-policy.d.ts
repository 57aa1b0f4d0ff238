import type { evaluate as Evaluate } from '../../policy/expression.js';
/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
export declare const explainPolicy: (error: unknown, evaluate: typeof Evaluate) => Promise<void>;
