import type { answering } from './answer.js';
import type { Late } from './late.js';
import type { Askfirst, Surface } from './types.js';
/** The file that only some visits need: what a visitor sees, recording, erasing, explaining. */
export interface Later {
    /**
     * Defines the elements, shows the banner whenever something waits for an answer, and shows the surface asked for.
     * The first two once, however often it is called.
     */
    open(consent: Askfirst, surface?: Surface): Promise<void>;
    /** Puts an answer into force, and records it. */
    readonly putAnswer: ReturnType<typeof answering>;
    /** Erases what services that aren't allowed keep in this browser. */
    sweep(consent: Askfirst): Promise<void>;
    /** Does something about what released scripts do too late for the page. */
    late(act: (late: Late) => unknown): unknown;
    /** Makes the receipt of the visitor’s answer. */
    receipt(consent: Askfirst): ReturnType<Askfirst['receipt']>;
    /** Does something with what tells owners and developers what is wrong, and what is held. */
    explaining<Result>(act: (explaining: Explaining) => Result): Result | Promise<Awaited<Result>>;
}
/** What is said to owners and developers. */
export interface Explaining {
    /** Says in the console what is wrong with the policy, where, and how to mend it. */
    explainPolicy(error: unknown): Promise<void>;
    /** Says what is wrong with an expression, or with what stands in the place of one. */
    explainExpression(consent: Askfirst, expression: unknown, context: unknown): void;
    /** Says what is held, and what would be. */
    explain(consent: Askfirst, asked?: string): ReturnType<Askfirst['explain']>;
}
