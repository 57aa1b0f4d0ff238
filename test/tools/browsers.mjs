// Which engines do the tests run in, and how are they started? One answer for the unit tests and the e2e tests.
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findWebKit } from './find-webkit.mjs';

/** An engine's name in ENGINES, and what finds or installs it; it throws rather than to leave one out. */
const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

const readFound = () => JSON.parse(process.env.FOUND_ENGINES ?? '{}');

/**
 * The engines that are named, or else those in ENGINES ("chromium,firefox"), or else Chromium. Chromium and Firefox come with
 * Playwright's launch options, WebKit with what openWebKit takes. Each is looked up once: the answer is handed down to other
 * processes in FOUND_ENGINES.
 */
export async function findBrowsers(names = (process.env.ENGINES || 'chromium').split(',')) {
  for (const name of names) {
    if (!finders[name]) throw new Error(`ENGINES names "${name}"; the tests know: ${Object.keys(finders).join(', ')}.`);
    const found = readFound();
    if (!found[name]) process.env.FOUND_ENGINES = JSON.stringify({ ...found, [name]: await finders[name]() });
  }
  return names.map((name) => ({ name, ...readFound()[name] }));
}

/** Those that Playwright drives, as its projects. */
export const asProjects = (browsers) =>
  browsers
    .filter(({ launchOptions }) => launchOptions)
    .map(({ name, launchOptions }) => ({ name, use: { browserName: name, launchOptions } }));
