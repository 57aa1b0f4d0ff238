import type { Policy } from '../../policy/policy.js';
/**
 * Adds the usual categories that marks name which came after the page was parsed, where the page has no policy. `loadPolicy` saw only the
 * marks that were there when the page was parsed.
 * @param context what the expression stands on. What only a script asks about adds nothing
 * @returns the same policy if there is nothing to add
 */
export declare const withLateCategories: (policy: Policy, expression: string, context: unknown) => Policy;
