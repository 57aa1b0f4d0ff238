import type { Page } from 'playwright-core';
import type { Watch } from './watch.js';

/** How often in a row nothing may have happened. */
const QUIET_ROUNDS = 3;
/** A page that never comes to rest is looked at all the same. */
const MOST_ROUNDS = 400;

/** Waits until the page has nothing better to do. It ends early when the page goes elsewhere. */
const idle = (page: Page): Promise<void> =>
  page
    .evaluate(
      () =>
        new Promise<void>((done) => {
          // Safari has no requestIdleCallback.
          if (window.requestIdleCallback) window.requestIdleCallback(() => done(), { timeout: 250 });
          else requestAnimationFrame(() => setTimeout(done));
        }),
    )
    .catch(() => {});

/**
 * Waits until nothing is asked for and nothing happens any more, by counting and not by the clock.
 * @returns whether the page came to rest
 */
export const settle = async (page: Page, watch: Pick<Watch, 'activity' | 'pending' | 'scripts'>): Promise<boolean> => {
  await page.waitForLoadState('load').catch(() => {});
  if (!watch.scripts) {
    // Nothing of the page runs, so that only the network is left to come to rest.
    await page.waitForLoadState('networkidle').catch(() => {});
    return true;
  }
  let quiet = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = watch.activity();
    await idle(page);
    quiet = watch.pending() === 0 && watch.activity() === before ? quiet + 1 : 0;
    if (quiet === QUIET_ROUNDS) return true;
  }
  return false;
};
