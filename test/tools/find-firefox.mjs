import { firefox } from 'playwright';
import { installPackages, starts } from './installing.mjs';

const paths = [
  ...['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Launch options for a stock Firefox, which Playwright drives over WebDriver BiDi. */
const asOptions = (executablePath) => ({ channel: 'moz-firefox', executablePath });

async function findInstalled() {
  const asked = process.env.FIREFOX_PATH;
  for (const path of asked ? [asked] : paths) if (await starts(firefox, asOptions(path))) return asOptions(path);
  return undefined;
}

/** FIREFOX_PATH, else an installed Firefox, else Debian's package. */
export async function findFirefox() {
  const launchOptions = (await findInstalled()) ?? (installPackages('firefox-esr') && (await findInstalled()));
  if (launchOptions) return { launchOptions };
  throw new Error('No Firefox could be found, installed or started. Install one, or set FIREFOX_PATH.');
}
