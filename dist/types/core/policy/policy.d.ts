import type { CategorySource, FunctionSource, PolicySource, ServiceSource, Text } from './policy-source.js';
/** From the strictest. */
export declare const REGIMES: readonly ["opt-in", "opt-out", "none"];
/** A category; only one that the widget supplies itself has no title: the UI knows its texts. */
export interface Category extends Omit<CategorySource, 'title'> {
    readonly title?: Text;
    readonly required: boolean;
}
/** A policy that was read and found sound. Frozen. */
export interface Policy extends Omit<PolicySource, 'categories'> {
    readonly revision: number;
    /** How long an answer is remembered; `months` as it is, 13 at most. */
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
 * @param named what the page's marks say: which of the usual categories there are, when the policy lists none
 * @throws when an id isn't one, isn't the only one, or isn't known; when a name is missing; when a regime doesn't exist; when hosts or
 *   cookies aren't lists of what they should be; when `required` is neither true nor false.
 *   `explainPolicy` says where it is and how to mend it.
 */
export declare const parsePolicy: (json: string, named?: string) => Policy;
