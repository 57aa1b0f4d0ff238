import type { Page } from 'playwright-core';
import type { Watch } from './watch.js';

/** The page has settled after this many rounds in a row without activity. */
const QUIET_ROUNDS = 3;
/** After this many rounds a page is taken as it is, even if it isn't quiet. */
const MOST_ROUNDS = 400;

/** Waits until the page is idle, or navigates. */
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
 * Waits until there are no more requests and no more activity. It counts rounds and doesn't wait for a fixed time.
 * @returns whether the page has settled
 */
export const settle = async (page: Page, watch: Pick<Watch, 'activity' | 'pending' | 'scripts'>): Promise<boolean> => {
  await page.waitForLoadState('load').catch(() => {});
  if (!watch.scripts) {
    // No script runs, so only the network has to become quiet.
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
