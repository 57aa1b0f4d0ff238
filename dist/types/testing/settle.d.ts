import type { Page } from 'playwright-core';
import type { Watch } from './watch.js';
/**
 * Waits until there are no more requests and no more activity. It counts rounds and doesn't wait for a fixed time.
 * @returns whether the page has settled
 */
export declare const settle: (page: Page, watch: Pick<Watch, "activity" | "pending" | "scripts">) => Promise<boolean>;
