import type { Consent } from '../consent/consent.js';
import type { PageReport } from '../contract/explanation.js';
import type { Policy } from '../policy/policy.js';
/** Lists what is held on this page, and what the policy doesn't declare. */
export declare const reportPage: (consent: Consent, policy: Policy, violations: PageReport["violations"]) => Promise<PageReport>;
