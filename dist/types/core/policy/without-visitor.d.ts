import type { Policy } from './policy.js';
/** What the site's server says of one visitor. */
declare const OF_ONE_VISITOR: readonly ["answer", "region"];
/** The policy without what the site's server fills in for one visitor: that is no part of what all are shown. */
export declare const withoutVisitor: (policy: Policy) => Omit<Policy, (typeof OF_ONE_VISITOR)[number]>;
export {};
