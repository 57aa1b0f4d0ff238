import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { ENGINES, launchBrowser, type Engine } from '../browsing/launch-browser.js';
import { INSTALL, loadPlaywright } from '../browsing/load-playwright.js';
import { UsageError } from './exit-codes.js';

/** Where what is installed beside the site, or beside this package, is looked for. */
export const installedIn = (): readonly string[] => [process.cwd(), dirname(fileURLToPath(import.meta.url))];

/**
 * Starts the engines that were asked for.
 * @throws UsageError when there is no Playwright, or one of them can't be started: with what to install
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
