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
    return others; // chrome-launcher throws if there is no Chrome
  }
}

const doesStart = (executablePath) => starts(chromium, { executablePath });

/** The first path at which a browser starts. */
async function findStarting(paths) {
  for (const path of paths) if (await doesStart(path)) return path;
  return undefined;
}

/** Downloads Playwright's own build, if its server can be reached. */
async function downloadChromium() {
  const own = chromium.executablePath();
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  console.log('No Chrome, Chromium or Edge found: asking Playwright for Chromium …');
  if (!run(process.execPath, playwright, 'install', '--no-shell', 'chromium')) return undefined;
  if (await doesStart(own)) return own;
  // It was downloaded but doesn't start: containers often lack the libraries.
  return hasApt() && run(process.execPath, playwright, 'install-deps', 'chromium') ? findStarting([own]) : undefined;
}

const installDebian = async (name) => (installPackages(name) ? findStarting([`/usr/bin/${name}`]) : undefined);

const WITHOUT_WINDOW = 'chromium-headless-shell';

/** Debian's headless Chromium. It is the same engine, and a page in it takes half of the CPU. CI installs it. */
const findWithoutWindow = async () =>
  (await findStarting([`/usr/bin/${WITHOUT_WINDOW}`])) ?? (process.env.CI ? installDebian(WITHOUT_WINDOW) : undefined);

const findWhole = async () =>
  (await findStarting([...installedChromes(), chromium.executablePath()])) ??
  (await downloadChromium()) ??
  installDebian('chromium');

/** @returns {Promise<{ launchOptions: { executablePath: string } }>} */
async function findFirst(...finders) {
  if (process.env.CHROME_PATH) return { launchOptions: { executablePath: process.env.CHROME_PATH } };
  for (const find of finders) {
    const executablePath = await find();
    if (executablePath) return { launchOptions: { executablePath } };
  }
  throw new Error('No Chrome, Chromium or Edge could be found or installed. Install one, or set CHROME_PATH.');
}

/** CHROME_PATH, else a headless Chromium, else an installed Chrome, Chromium or Edge, else Playwright's own, else Debian's package. */
export const findChromium = () => findFirst(findWithoutWindow, findWhole);

/** The same, without the headless one: a browser that prerenders, and has a back/forward cache. */
export const findWholeChromium = () => findFirst(findWhole);
