import type { Policy } from '../../core/policy/policy.js';
/** SHA-256 of the policy as all visitors get it, in hex; null on a page without https, where browsers offer no hashes. */
export declare const policyHash: (policy: Policy) => Promise<string | null>;
