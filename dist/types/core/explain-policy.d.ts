import type { evaluate as Evaluate } from './expression.js';
/**
 * The first thing in a policy that isn't sound: its key, its value and the cure. Undefined when all is. Stricter than `parsePolicy`.
 * @param evaluate is handed in, so that this file, which few visits load, shares nothing with those that all of them load
 */
export declare const problemOf: (source: unknown, evaluate: typeof Evaluate) => string | undefined;
/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
export declare const explainPolicy: (error: unknown, evaluate: typeof Evaluate) => Promise<void>;
