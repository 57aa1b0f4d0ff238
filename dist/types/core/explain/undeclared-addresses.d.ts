import type { Policy } from '../policy/policy.js';
/** The addresses of other hosts that this page made requests to and that nobody declared, without their query. */
export declare const undeclaredAddresses: (policy: Policy) => readonly string[];
