import type { PolicySource } from '../core/policy/policy-source.js';
/** What becomes of each page. */
export interface PageOptions {
    /**
     * Where the widget's other files lie.
     * @default "/askfirst/"
     */
    readonly base?: string;
    /** The nonce of the page's Content-Security-Policy, or what your server writes it in the place of (`{{nonce}}`). */
    readonly nonce?: string;
    /** The page's address, where the policy declares paths of the site itself, and the pages name them with its host. */
    readonly page?: string;
}
/**
 * Makes what prepares finished pages: the tags that ask a declared host become marks, and policy and gate stand in the head as text, so that
 * no page waits for a request of theirs. A page that has a policy in it is marked and left alone otherwise.
 * @param policy with its services in full
 */
export declare const createPreparePages: (policy: PolicySource, options: PageOptions) => ((html: string) => string);
