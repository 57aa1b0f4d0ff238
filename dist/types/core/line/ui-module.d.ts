import type { recordingAnswer } from './answer.js';
import type { Consent } from '../consent/consent.js';
import type { Surface } from '../contract/askfirst.js';
/** The file that only some visits need: what a visitor sees, recording, erasing, explaining. */
export interface UiModule {
    /**
     * Defines the elements, shows the banner whenever something waits for an answer, and shows the surface asked for.
     * The first two once, however often it is called.
     */
    open(consent: Consent, surface?: Surface): Promise<void>;
    /** Puts an answer into force, and records it. */
    readonly recordAnswer: ReturnType<typeof recordingAnswer>;
    /** Erases what services that aren't allowed keep in this browser. */
    sweep(consent: Consent): Promise<void>;
    /** Makes the receipt of the visitor’s answer. */
    receipt(consent: Consent): ReturnType<Consent['receipt']>;
    /** Does something with what tells owners and developers what is wrong, and what is held. */
    explaining<Result>(act: (explaining: Explaining) => Result): Result | Promise<Awaited<Result>>;
}
/** What is said to owners and developers. */
export interface Explaining {
    /** Says in the console what is wrong with the policy, where, and how to mend it. */
    explainPolicy(error: unknown): Promise<void>;
    /** Says what is wrong with an expression, or with what stands in the place of one. */
    explainExpression(consent: Consent, expression: unknown, context: unknown): void;
    /** Says what is held, and what would be. */
    explain(consent: Consent, asked?: string): ReturnType<Consent['explain']>;
}
