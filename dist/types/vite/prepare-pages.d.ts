import type { PolicySource } from '../core/policy/policy-source.js';
/** How pages are prepared. */
export interface PageOptions {
    /**
     * The folder of the widget's other files, as an address.
     * @default "/askfirst/"
     */
    readonly base?: string;
    /** The nonce of the page's Content-Security-Policy, or a placeholder that your server replaces by it (`{{nonce}}`). */
    readonly nonce?: string;
    /** The page's address. Needed if the policy declares paths of the site itself and pages use them with the site's host. */
    readonly page?: string;
}
/**
 * Makes the function that prepares finished pages. It turns tags that request a declared host into marks, and puts policy and gate into the
 * head as text, so that no page waits for a request for them. A page that already has a policy only gets the marks.
 * @param policy the completed policy, without `use`
 */
export declare const createPreparePages: (policy: PolicySource, options: PageOptions) => ((html: string) => string);
