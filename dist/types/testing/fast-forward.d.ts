import type { Page } from 'playwright-core';
/**
 * Lets the page's clock run ahead, so that timers of many seconds run at once. Only Chromium can. Do it last: afterwards the page's
 * clock is no longer the real one.
 * @param ms how far the clock runs ahead, in milliseconds
 * @param whileStopped called once the clock has run that far and stands still; afterwards it runs at the speed of real time
 * @returns whether the clock ran ahead
 */
export declare const fastForward: (page: Page, ms: number, whileStopped?: () => Promise<void>) => Promise<boolean>;
