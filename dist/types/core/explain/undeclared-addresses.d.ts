import type { Policy } from '../policy/policy.js';
/** The addresses of other hosts that this page asked for something and that nobody declared, without what follows a question mark. */
export declare const undeclaredAddresses: (policy: Policy) => readonly string[];
