import type { Page } from 'playwright-core';

/**
 * Lets the page's clock run ahead, so that what waits for seconds comes at once. Chromium alone can. The page's time is no longer
 * the real one afterwards: it is the last thing to do with a page.
 * @param ms how far
 * @param whileStopped what is done as the clock has come so far and stands still; afterwards it runs on, faster than any clock
 * @returns whether the clock ran
 */
export const fastForward = async (
  page: Page,
  ms: number,
  whileStopped: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> => {
  if (page.context().browser()?.browserType().name() !== 'chromium') return false;
  const session = await page.context().newCDPSession(page);
  try {
    const ended = new Promise<void>((done) => session.once('Emulation.virtualTimeBudgetExpired', () => done()));
    await session.send('Emulation.setVirtualTimePolicy', {
      policy: 'pauseIfNetworkFetchesPending',
      budget: ms,
      // A page that sets one timer after another lets its time go on.
      maxVirtualTimeTaskStarvationCount: 1000,
    });
    const gone = new Promise<void>((done) => page.once('close', () => done()));
    await Promise.race([ended, gone]);
    await whileStopped();
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
    return true;
  } catch {
    return false; // The page has gone.
  }
};
