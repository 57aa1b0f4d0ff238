import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright';
import { hasApt, installPackages, run, starts } from './installing.mjs';

function installedChromes() {
  const others = [
    '/usr/bin/microsoft-edge',
    '/usr/bin/brave-browser',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(process.env['ProgramFiles(x86)'] ?? 'C:/Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'),
  ];
  try {
    return [...Launcher.getInstallations(), ...others];
  } catch {
    return others; // chrome-launcher throws when there is no Chrome
  }
}

const doesStart = (executablePath) => starts(chromium, { executablePath });

async function findPath() {
  const own = chromium.executablePath();
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  for (const path of [...installedChromes(), own]) if (await doesStart(path)) return path;

  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  console.log('No Chrome, Chromium or Edge found: asking Playwright for Chromium …');
  if (run(process.execPath, playwright, 'install', '--no-shell', 'chromium')) {
    if (await doesStart(own)) return own;
    // Downloaded, yet it doesn't start: a container without its libraries.
    if (hasApt() && run(process.execPath, playwright, 'install-deps', 'chromium') && (await doesStart(own))) return own;
  }
  if (installPackages('chromium') && (await doesStart('/usr/bin/chromium'))) return '/usr/bin/chromium';
  throw new Error('No Chrome, Chromium or Edge could be found or installed. Install one, or set CHROME_PATH.');
}

/** CHROME_PATH, else an installed Chrome, Chromium or Edge, else Playwright's own, else Debian's package. */
export const findChromium = async () => ({ launchOptions: { executablePath: await findPath() } });
