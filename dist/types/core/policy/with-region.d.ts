import type { Policy } from './policy.js';
/** Puts the visitor's region into the policy, if the site's server names it beside the policy, so that all code finds it there. */
export declare const withRegion: (policy: Policy, region: string | undefined) => Policy;
