import type { Policy } from '../../policy/policy.js';
/**
 * What visitors have to be told, and the policy doesn't say. The gate makes do without it, and holds as much; it is the owner who owes it.
 * @returns for each the key, and what to write
 */
export declare const recommendedKeysIn: ({ controller, categories, services }: Policy) => readonly string[];
