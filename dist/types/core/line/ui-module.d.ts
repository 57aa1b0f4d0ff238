import type { recordingAnswer } from './answer.js';
import type { Consent } from '../consent/consent.js';
import type { Surface } from '../contract/askfirst.js';
import type { Policy } from '../policy/policy.js';
/** The file that only some visits need: it shows, records, erases and explains. */
export interface UiModule {
    /**
     * Defines the elements, shows the banner whenever something waits for an answer, and shows the given surface. The first two are done
     * once, however often it is called.
     */
    open(consent: Consent, surface?: Surface): Promise<void>;
    /** Puts an answer into force, and records it. */
    readonly recordAnswer: ReturnType<typeof recordingAnswer>;
    /** Erases the entries of services that aren't allowed. */
    sweep(consent: Consent): Promise<void>;
    /** Makes the receipt of the visitor’s answer. */
    receipt(consent: Consent): ReturnType<Consent['receipt']>;
    /** Calls a function with the object that tells owners and developers what is wrong, and what is held. */
    explaining<Result>(act: (explaining: Explaining) => Result): Result | Promise<Awaited<Result>>;
}
/** Messages to owners and developers. */
export interface Explaining {
    /** Says in the console what is wrong with the policy, where, and how to mend it. */
    explainPolicy(error: unknown): Promise<void>;
    /**
     * Says what is wrong with an expression, or with the value that was given as one. On a page without a policy, a usual category that a
     * late mark names isn't wrong: it is added.
     * @param takePolicy puts the policy with that category into force
     */
    explainExpression(consent: Consent, expression: unknown, context: unknown, takePolicy: (policy: Policy) => void): void;
    /** Says what is held on this page, or what would become of one address or entry. */
    explain(consent: Consent, asked?: string): ReturnType<Consent['explain']>;
}
