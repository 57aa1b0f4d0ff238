import type { Page } from 'playwright-core';
import type { Watch } from './watch.js';
/** What the visitor does once the page is in its state. */
export type JourneyStep = 'reload'
/** Goes to another page of the site, and back again. */
 | 'back'
/** Opens the same page in another tab, and continues there. */
 | 'other-tab'
/** Follows a link to a client-side route. */
 | {
    readonly route: string;
};
/** Takes one step. @returns the page that the visitor is on then */
export declare const journey: (page: Page, step: JourneyStep, watch: Watch) => Promise<Page>;
