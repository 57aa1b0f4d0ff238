import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import type { Playwright } from './load-playwright.js';

/** The browser engines that the command knows. */
export type Engine = keyof Playwright;
export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Some consent tools don't ask a browser that says it is automated. The audit has to see what visitors see. */
const AS_VISITED = ['--disable-blink-features=AutomationControlled'];

const withPath = (path: string | undefined, channel?: string): LaunchOptions[] =>
  path && existsSync(path) ? [{ executablePath: path, ...(channel && { channel }) }] : [];

/** Where to look for an engine, in order: the path in the environment, Playwright's own download, an installed browser. */
const waysTo = (engine: Engine): readonly LaunchOptions[] => {
  if (engine === 'webkit') return [{}];
  if (engine === 'firefox') {
    // Playwright drives an unpatched Firefox by WebDriver BiDi.
    const paths = [process.env['FIREFOX_PATH'], '/usr/bin/firefox', '/usr/bin/firefox-esr'];
    return [{}, ...paths.flatMap((path) => withPath(path, 'moz-firefox'))];
  }
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [
    ...withPath(process.env['CHROME_PATH']),
    {},
    { channel: 'chrome' },
    { channel: 'msedge' },
    ...installed.flatMap((path) => withPath(path)),
  ];
};

/** Starts a browser. @returns undefined if it isn't installed */
export const launchBrowser = async (playwright: Playwright, engine: Engine): Promise<Browser | undefined> => {
  for (const way of waysTo(engine)) {
    try {
      return await playwright[engine].launch({ ...way, ...(engine === 'chromium' && { args: AS_VISITED }) });
    } catch {
      // It isn't there; try the next one.
    }
  }
  return undefined;
};
