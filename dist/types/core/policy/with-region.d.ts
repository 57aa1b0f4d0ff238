import type { Policy } from './policy.js';
/** The policy with the visitor's region in it, where the site's server names it beside the policy: whoever asks for the region finds it there. */
export declare const withRegion: (policy: Policy, region: string | undefined) => Policy;
