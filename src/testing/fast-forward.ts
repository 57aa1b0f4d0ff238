import type { CDPSession, Page } from 'playwright-core';

/** How much time the page gets at once after its clock has run ahead, in milliseconds. */
const STEP = 20;
/** How long to wait until the browser reports the end of a step, in milliseconds. It never reports it if the page navigates meanwhile. */
const PATIENCE = 1000;

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Gives the page an amount of virtual time, and waits until that is used up. */
const give = async (session: CDPSession, ms: number, gone: Promise<void>): Promise<void> => {
  const ended = new Promise<void>((done) => session.once('Emulation.virtualTimeBudgetExpired', () => done()));
  await session.send('Emulation.setVirtualTimePolicy', {
    policy: 'pauseIfNetworkFetchesPending',
    budget: ms,
    // So many tasks may run without the time moving. Then it moves on even if the page keeps setting timers.
    maxVirtualTimeTaskStarvationCount: 1000,
  });
  await Promise.race([ended, gone]);
};

/** What moves the clock of a page that has run ahead. */
interface Clock {
  readonly session: CDPSession;
  /** Ends the movement, and waits until the last step is over. */
  readonly stop: () => Promise<void>;
}

/** The property of a page that holds its clock, so that it lives as long as the page. */
const CLOCK = Symbol.for('askfirst.clock');
type Clocked = Page & { [CLOCK]?: Clock };

/**
 * Gives the page time at the speed of real time until it closes, or its clock is stopped. Chromium can't return a page to real time, and
 * with the policy "advance" an hour of timers would run within seconds.
 */
const goOn = (session: CDPSession, gone: Promise<void>): Clock => {
  let isOn = true;
  const end = gone.then(() => {
    isOn = false;
  });
  const move = async (): Promise<void> => {
    while (isOn) {
      await give(session, STEP, Promise.race([end, wait(PATIENCE)]));
      await wait(STEP);
    }
  };
  const ended = move().catch(() => {}); // The page was closed.
  return {
    session,
    async stop() {
      isOn = false;
      await ended;
    },
  };
};

/**
 * Lets the page's clock run ahead, so that timers of many seconds run at once. Only Chromium can. Do it last: afterwards the page's
 * clock is no longer the real one.
 * @param ms how far the clock runs ahead, in milliseconds
 * @param whileStopped called once the clock has run that far and stands still; afterwards it runs at the speed of real time
 * @returns whether the clock ran ahead
 */
export const fastForward = async (
  page: Page,
  ms: number,
  whileStopped: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> => {
  if (page.context().browser()?.browserType().name() !== 'chromium') return false;
  const clocked = page as Clocked;
  // A page has one budget of time. The steps of an earlier run would take the place of this one's.
  await clocked[CLOCK]?.stop();
  const session = clocked[CLOCK]?.session ?? (await page.context().newCDPSession(page));
  const gone = new Promise<void>((done) => page.once('close', () => done()));
  try {
    await give(session, ms, gone);
    await whileStopped();
    clocked[CLOCK] = goOn(session, gone);
    return true;
  } catch {
    return false; // The page was closed.
  }
};
