import type { Policy } from '../../core/policy/policy.js';
/** The policy as all visitors get it, as JSON in one canonical form. `$schema` is left out, because it is only for editors. */
export declare const canonicalPolicy: (policy: Policy) => string;
