import { chromium, firefox } from 'playwright';
import { openWebKit } from '../tools/webkit.mjs';

const types = { chromium, firefox };

/** Back wakes pages, as it does for visitors: Playwright turns that off in Chromium unless it is told not to. */
const launch = ({ name, launchOptions }) =>
  types[name].launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });

/** Playwright's page, with the few commands that openWebKit's has. */
async function openPlaywright(found) {
  const browser = await launch(found);
  const context = await browser.newContext();
  let page = await context.newPage();
  let frame;
  /** Acts with another page or frame, and comes back. */
  const actIn = async (enter, act) => {
    const before = [page, frame];
    await enter();
    try {
      await act();
    } finally {
      if (page !== before[0]) await page.close();
      [page, frame] = before;
    }
  };
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    // Playwright waits for a page to load, which one that wakes doesn't.
    back: () => page.evaluate(() => history.back()),
    evaluate: (code, ...given) =>
      (frame ?? page).evaluate(
        ([text, all]) => new Function(`return (${text}).apply(null, arguments)`)(...all),
        [`${code}`, given],
      ),
    cookies: () => context.cookies((frame ?? page).url()),
    clearCookies: () => context.clearCookies(),
    pressKeys: async (keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    inOtherWindow: (act) => actIn(async () => (page = await context.newPage()), act),
    /** In Firefox, Playwright's mouse and keys don't reach frames of other sites. */
    reachesFrames: found.name !== 'firefox',
    inFrame: (selector, act) => actIn(async () => (frame = await (await page.$(selector)).contentFrame()), act),
    close: () => browser.close(),
  };
}

/** Opens a window of an engine that findBrowsers found. */
export const openPage = (found) => (found.webkit ? openWebKit(found.webkit) : openPlaywright(found));
