import type { CategorySource } from './category-source.js';
import type { FunctionSource } from './function-source.js';
import type { PolicySource } from './policy-source.js';
import type { ServiceSource } from './service-source.js';
/** A category after the policy was read. */
export interface Category extends CategorySource {
    readonly required: boolean;
}
/** A policy that was read and found sound. Frozen. */
export interface Policy extends Omit<PolicySource, 'categories'> {
    readonly revision: number;
    /** How long an answer is remembered: `months` as the policy says, at most 13. */
    readonly remember: NonNullable<PolicySource['remember']> & {
        readonly months: number;
    };
    readonly categories: readonly Category[];
    readonly services: readonly ServiceSource[];
    readonly functions: readonly FunctionSource[];
}
/**
 * Reads a policy.
 * @param json the policy as the site wrote it
 * @param region the visitor's region, if the site's server names it beside the policy
 * @param marked what the page's marks say: if the policy lists no categories, it gets the usual ones that are named here
 * @throws when an id is malformed, used twice or unknown; when a name is missing; when a regime doesn't exist; when hosts or cookies aren't
 *   lists of the right things; when `cookie` is null; when `required` is neither true nor false. `explainPolicy` says where the mistake is
 *   and how to mend it.
 */
export declare const parsePolicy: (json: string, region?: string, marked?: string) => Policy;
