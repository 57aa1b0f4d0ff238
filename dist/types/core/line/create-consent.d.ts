import type { Consent } from '../consent/consent.js';
import type { WithReleased } from '../contract/released-file.js';
import type { Policy } from '../policy/policy.js';
import type { UiModule } from './ui-module.js';
/** What the consent is made with. */
export interface ConsentOptions {
    /**
     * Reads the policy. If it throws, nothing is allowed.
     * @param takePolicy puts another policy into force, in place of the one that was read
     */
    readonly loadPolicy: (takePolicy: (policy: Policy) => void) => Policy | Promise<Policy>;
    /** Calls a function with the file that only some released marks need, as `WithReleased` says. */
    readonly withReleased: WithReleased;
    /** Loads the file that only some visits need: it shows, records, erases and explains. */
    readonly loadUi: () => Promise<UiModule>;
}
/** Makes the consent: the line from policy, record and signals to its subscribers, and the methods of the handle. */
export declare const createConsent: ({ loadPolicy, withReleased, loadUi }: ConsentOptions) => Consent;
