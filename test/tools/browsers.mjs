// Says in which engines the unit tests and the end-to-end tests run, and how to start them.
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findWebKit } from './find-webkit.mjs';

/** The function that finds or installs each engine. It throws if it can't, so that no engine is skipped silently. */
const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const readFound = () => JSON.parse(process.env.FOUND_ENGINES ?? '{}');

/**
 * Finds the named engines, else those in ENGINES ("chromium,firefox"), else Chromium. Chromium and Firefox have Playwright's launch options,
 * WebKit has what openWebKit takes. Each is looked up once: child processes get the result in FOUND_ENGINES.
 */
export async function findBrowsers(names = (process.env.ENGINES || 'chromium').split(',')) {
  for (const name of names) {
    if (!finders[name]) throw new Error(`ENGINES names "${name}"; the tests know: ${Object.keys(finders).join(', ')}.`);
    const found = readFound();
    if (!found[name]) process.env.FOUND_ENGINES = JSON.stringify({ ...found, [name]: await finders[name]() });
  }
  return names.map((name) => ({ name, ...readFound()[name] }));
}

/** The engines that Playwright can drive, as its projects. */
export const asProjects = (browsers) =>
  browsers
    .filter(({ launchOptions }) => launchOptions)
    .map(({ name, launchOptions }) => ({ name, use: { browserName: name, launchOptions } }));
