import { type Policy } from '../policy/policy.js';
/** The policy's own text, if it stands in the page. */
export declare const policyInPage: () => string | null | undefined;
/**
 * The page's policy: at once if it stands before the gate, else when its address has answered or the page is parsed. A page without a
 * policy gets those of the four usual categories that its marks name.
 * @param region the visitor's region, if the site's server names it beside the policy
 * @throws when the policy isn't sound or can't be loaded
 */
export declare const loadPolicy: (url: string | undefined, region?: string) => Policy | Promise<Policy>;
