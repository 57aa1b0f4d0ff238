import type { Page } from 'playwright-core';
/**
 * Lets the page's clock run ahead, so that what waits for seconds comes at once. Chromium alone can. The page's time is no longer
 * the real one afterwards: it is the last thing to do with a page.
 * @param ms how far
 * @param whileStopped what is done as the clock has come so far and stands still; afterwards it goes on at the speed of real time
 * @returns whether the clock ran
 */
export declare const fastForward: (page: Page, ms: number, whileStopped?: () => Promise<void>) => Promise<boolean>;
