import type { CDPSession, Page } from 'playwright-core';

/** How far the page's time goes at once, after it has run ahead, in milliseconds. */
const STEP = 20;
/** How long the browser may take to say that a step is done: where the page goes elsewhere meanwhile, it never does. */
const PATIENCE = 1000;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Gives the page so much time, and waits until it has used it up. */
const give = async (session: CDPSession, ms: number, gone: Promise<void>): Promise<void> => {
  const ended = new Promise<void>((done) => session.once('Emulation.virtualTimeBudgetExpired', () => done()));
  await session.send('Emulation.setVirtualTimePolicy', {
    policy: 'pauseIfNetworkFetchesPending',
    budget: ms,
    // A page that sets one timer after another lets its time go on.
    maxVirtualTimeTaskStarvationCount: 1000,
  });
  await Promise.race([ended, gone]);
};

/**
 * Lets the page's time go on at the speed of real time, until the page closes. Chromium can't give a page its real time back, and
 * with the policy "advance" an hour of timers runs in seconds.
 */
const goOn = async (session: CDPSession, gone: Promise<void>): Promise<void> => {
  let isOpen = true;
  const close = gone.then(() => {
    isOpen = false;
  });
  while (isOpen) {
    await give(session, STEP, Promise.race([close, wait(PATIENCE)]));
    await wait(STEP);
  }
};

/**
 * Lets the page's clock run ahead, so that what waits for seconds comes at once. Chromium alone can. The page's time is no longer
 * the real one afterwards: it is the last thing to do with a page.
 * @param ms how far
 * @param whileStopped what is done as the clock has come so far and stands still; afterwards it goes on at the speed of real time
 * @returns whether the clock ran
 */
export const fastForward = async (
  page: Page,
  ms: number,
  whileStopped: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> => {
  if (page.context().browser()?.browserType().name() !== 'chromium') return false;
  const session = await page.context().newCDPSession(page);
  const gone = new Promise<void>((done) => page.once('close', () => done()));
  try {
    await give(session, ms, gone);
    await whileStopped();
    void goOn(session, gone).catch(() => {}); // The page has gone.
    return true;
  } catch {
    return false; // The page has gone.
  }
};
