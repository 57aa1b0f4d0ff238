import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';
import type { Playwright } from './load-playwright.js';

/** The engines that may be named. */
export type Engine = keyof Playwright;
export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Some tools hide their question from a browser that says it is automated: the site is to be seen as its visitors see it. */
const AS_VISITED = ['--disable-blink-features=AutomationControlled'];

const withPath = (path: string | undefined, channel?: string): LaunchOptions[] =>
  path && existsSync(path) ? [{ executablePath: path, ...(channel && { channel }) }] : [];

/** Where an engine may be found, in order: where the environment says, Playwright's own, what is installed. */
const waysTo = (engine: Engine): readonly LaunchOptions[] => {
  if (engine === 'webkit') return [{}];
  if (engine === 'firefox') {
    // Firefox as it comes from Mozilla or a distribution is spoken to by WebDriver BiDi.
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

/** Starts an engine. @returns undefined where it isn't installed */
export const launchBrowser = async (playwright: Playwright, engine: Engine): Promise<Browser | undefined> => {
  for (const way of waysTo(engine)) {
    try {
      return await playwright[engine].launch({ ...way, ...(engine === 'chromium' && { args: AS_VISITED }) });
    } catch {
      // It isn't there: the next may be.
    }
  }
  return undefined;
};
