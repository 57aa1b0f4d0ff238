import type { Policy } from './policy.js';
/** The keys that the site's server fills in for one visitor. */
declare const OF_ONE_VISITOR: readonly ["answer", "region"];
/** The policy without these keys, because they aren't part of what all visitors are shown. */
export declare const withoutVisitor: (policy: Policy) => Omit<Policy, (typeof OF_ONE_VISITOR)[number]>;
export {};
