import { chromium, firefox } from 'playwright';
import { openWebKit } from '../tools/webkit.mjs';

const types = { chromium, firefox };

/** Playwright's page, with the few commands that openWebKit's has. */
async function openPlaywright({ name, launchOptions }) {
  const browser = await types[name].launch(launchOptions);
  const context = await browser.newContext();
  const page = await context.newPage();
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    evaluate: (code, ...given) =>
      page.evaluate(
        ([text, all]) => new Function(`return (${text}).apply(null, arguments)`)(...all),
        [`${code}`, given],
      ),
    cookies: () => context.cookies(page.url()),
    clearCookies: () => context.clearCookies(),
    pressKeys: async (keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    close: () => browser.close(),
  };
}

/** Opens a window of an engine that findBrowsers found. */
export const openPage = (found) => (found.webkit ? openWebKit(found.webkit) : openPlaywright(found));
