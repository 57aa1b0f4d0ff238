import type { Policy } from '../../policy/policy.js';
/** Says why an expression can't be evaluated, and the cure. */
export declare const problemOfExpression: (expression: string, { categories, services, functions }: Pick<Policy, "categories" | "services" | "functions">) => string;
