import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { ENGINES, launchBrowser, type Engine } from '../browsing/launch-browser.js';
import { INSTALL, loadPlaywright } from '../browsing/load-playwright.js';
import { UsageError } from './exit-codes.js';

/** The folders in which optional packages are looked for: the site's, and this package's. */
export const installedIn = (): readonly string[] => [process.cwd(), dirname(fileURLToPath(import.meta.url))];

/**
 * Starts the browsers that were asked for.
 * @throws UsageError if there is no Playwright, or a browser can't be started. It says what to install
 */
export const openBrowsers = async (names: readonly string[]): Promise<readonly (readonly [Engine, Browser])[]> => {
  const playwright = await loadPlaywright(installedIn());
  if (!playwright) throw new UsageError(`There is no browser to look with. Install one: ${INSTALL}`);
  const opened: [Engine, Browser][] = [];
  for (const name of names) {
    const engine = ENGINES.find((one) => one === name);
    if (!engine) throw new UsageError(`There is no engine ${name}; write one of ${ENGINES.join(', ')}`);
    const browser = await launchBrowser(playwright, engine);
    if (!browser) {
      await closeBrowsers(opened);
      throw new UsageError(`${engine} can’t be started. Install it: ${INSTALL.replace('chromium', engine)}`);
    }
    opened.push([engine, browser]);
  }
  return opened;
};

export const closeBrowsers = async (browsers: readonly (readonly [Engine, Browser])[]): Promise<void> => {
  await Promise.all(browsers.map(([, browser]) => browser.close()));
};
