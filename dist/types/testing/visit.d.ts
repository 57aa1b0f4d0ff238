import type { Page } from 'playwright-core';
import type { Policy } from '../core/policy/policy.js';
import { type JourneyStep } from './journey.js';
import { type StoredEntry } from './read-entries.js';
import { type PolicyLike } from './read-policy.js';
import type { VisitState } from './visit-state.js';
import { type Decisions, type WatchOptions } from './watch.js';
/** How a page is visited. */
export interface VisitOptions extends Partial<Pick<WatchOptions, 'letThrough'>> {
    /** The address of the page; by default the one that is open. */
    readonly url?: string;
    /** The site's policy; by default the page's own. */
    readonly policy?: PolicyLike;
    /** The visitor's region, as the site's server names it; by default the region of the page's tag. */
    readonly region?: string;
    /**
     * How the visitor answers: by the record of an earlier visit, or by the buttons of this page.
     * @default "record"
     */
    readonly by?: 'record' | 'hand';
    /** What the visitor does after that. */
    readonly then?: readonly JourneyStep[];
}
/** A page in a state. */
export interface Visit {
    /** The page that the visitor is on: the one handed in, or a new one if the state or a step opened it. */
    readonly page: Page;
    readonly state: VisitState;
    readonly policy: Policy;
    /** What is allowed in this state, for each category and service. */
    readonly decisions: Decisions;
    /** Why the state couldn't be reached, such as a missing button or a server error. The page can't be judged then. */
    readonly unreached?: string;
    /** The entries at the moment of the withdrawal. Those of other sites stay, since no page of this site can erase them. */
    readonly before: readonly StoredEntry[];
}
/** The last visit of a page. */
export declare const visitOf: (page: Page) => Visit | undefined;
/**
 * Brings a page into a state, and waits until it has settled. From the first visit on, all requests of the page's context are watched.
 * Requests to other sites are answered by the test itself, so that they don't count in anybody's statistics.
 * @throws {TypeError} if there is no policy, or it isn't valid
 */
export declare const visit: (page: Page, state: VisitState, options?: VisitOptions) => Promise<Visit>;
