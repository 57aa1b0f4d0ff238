import type { Policy } from '../../policy/policy.js';
/**
 * Finds what the policy doesn't say although visitors have to be told it. The gate works without it, and holds just as much; the law asks
 * the site's owner for it.
 * @returns each missing key, with what to write there
 */
export declare const recommendedKeysIn: ({ controller, categories, services }: Policy) => readonly string[];
