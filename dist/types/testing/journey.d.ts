import type { Page } from 'playwright-core';
import type { Watch } from './watch.js';
/** What the visitor does once the page is in its state. */
export type JourneyStep = 'reload'
/** Goes to another page of the site, and back. */
 | 'back'
/** Opens the same page in another tab, and goes on there. */
 | 'other-tab'
/** Follows a link to a route of a site whose pages are made by scripts. */
 | {
    readonly route: string;
};
/** Goes one step on. @returns the page that the visitor is at then */
export declare const journey: (page: Page, step: JourneyStep, watch: Watch) => Promise<Page>;
