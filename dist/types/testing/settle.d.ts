import type { Page } from 'playwright-core';
import type { Watch } from './watch.js';
/**
 * Waits until nothing is asked for and nothing happens any more, by counting and not by the clock.
 * @returns whether the page came to rest
 */
export declare const settle: (page: Page, watch: Pick<Watch, "activity" | "pending" | "scripts">) => Promise<boolean>;
