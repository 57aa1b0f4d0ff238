import type { Consent } from '../consent/consent.js';
import type { Explanation } from '../contract/explanation.js';
import type { Policy } from '../policy/policy.js';
/** Says what would become of an address, or of an entry by its name, and why. */
export declare const explainName: (consent: Consent, policy: Policy, asked: string) => Explanation;
