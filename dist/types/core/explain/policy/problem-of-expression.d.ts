import type { Policy } from '../../policy/policy.js';
/** What is wrong with an expression that isn't true of anything, and the cure. */
export declare const problemOfExpression: (expression: string, { categories, services, functions }: Pick<Policy, "categories" | "services" | "functions">) => string;
