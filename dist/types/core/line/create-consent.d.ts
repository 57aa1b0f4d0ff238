import type { Consent } from '../consent/consent.js';
import type { WithReleased } from '../contract/released-file.js';
import type { Policy } from '../policy/policy.js';
import type { UiModule } from './ui-module.js';
/** What the consent needs of the rest. */
export interface ConsentOptions {
    /**
     * Reads the policy. What it throws closes everything.
     * @param takePolicy puts another policy into force, in the place of the one that was read
     */
    readonly loadPolicy: (takePolicy: (policy: Policy) => void) => Policy | Promise<Policy>;
    /** Does something with what only some released marks need. */
    readonly withReleased: WithReleased;
    /** Loads what only some visits need: what a visitor sees, recording, erasing, explaining. */
    readonly loadUi: () => Promise<UiModule>;
}
/** Makes the consent: the line from policy, record and signals to its subscribers, and what a page can ask of it. */
export declare const createConsent: ({ loadPolicy, withReleased, loadUi }: ConsentOptions) => Consent;
