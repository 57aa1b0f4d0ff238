import type { Page } from 'playwright-core';
import type { Policy } from '../core/policy/policy.js';
import { type JourneyStep } from './journey.js';
import { type StoredEntry } from './read-entries.js';
import { type PolicyLike } from './read-policy.js';
import type { VisitState } from './visit-state.js';
import { type Decisions, type WatchOptions } from './watch.js';
/** How a page is visited. */
export interface VisitOptions extends Partial<Pick<WatchOptions, 'letThrough'>> {
    /** The address of the page; the one that is open, unless told. */
    readonly url?: string;
    /** The site's policy; the one of the page, unless told. */
    readonly policy?: PolicyLike;
    /** The visitor's region, as the site's server would name it; what the page's tag says, unless told. */
    readonly region?: string;
    /**
     * How the visitor has answered: by the record of an earlier visit, or by the buttons of this page.
     * @default "record"
     */
    readonly by?: 'record' | 'hand';
    /** What the visitor does then. */
    readonly then?: readonly JourneyStep[];
}
/** A page in a state. */
export interface Visit {
    /** The page that the visitor is at: the one handed in, or another where the state or a step took a new one. */
    readonly page: Page;
    readonly state: VisitState;
    readonly policy: Policy;
    /** What is allowed in this state, for each category and service. */
    readonly decisions: Decisions;
    /** Why the state couldn't be reached: there was no button, the server answered with an error. Nothing can then be said of it. */
    readonly unreached?: string;
    /** Entries that were there when the visitor withdrew, and that no page of the site can erase. */
    readonly before: readonly StoredEntry[];
}
/** The last visit of a page. */
export declare const visitOf: (page: Page) => Visit | undefined;
/**
 * Puts a page into a state, and waits until it has settled. From the first visit on everything is watched that the page's context asks
 * for, and what goes to others is answered by the test itself, so that it adds nothing to anybody's statistics.
 * @throws {TypeError} when there is no policy, or it isn't sound
 */
export declare const visit: (page: Page, state: VisitState, options?: VisitOptions) => Promise<Visit>;
