// Which browsers do the tests run in, and how are they started? One answer for the unit tests and the e2e tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Launcher } from 'chrome-launcher';
import { chromium } from 'playwright';

/** A browser's name in BROWSERS, and what starts it. Firefox and WebKit get a line here once the tests pass in them. */
const launchers = { chromium: async () => ({ executablePath: await findChromium() }) };

/**
 * The browsers named by BROWSERS ("chromium", the default), each with Playwright's launch options. They are looked up once:
 * the answer is handed down to other processes in TEST_BROWSERS.
 */
export async function findBrowsers() {
  if (process.env.TEST_BROWSERS) return JSON.parse(process.env.TEST_BROWSERS);
  const found = [];
  for (const name of (process.env.BROWSERS || 'chromium').split(',')) {
    if (!launchers[name])
      throw new Error(`BROWSERS names "${name}"; the tests know: ${Object.keys(launchers).join(', ')}.`);
    found.push({ name, launchOptions: await launchers[name]() });
  }
  process.env.TEST_BROWSERS = JSON.stringify(found);
  return found;
}

/** Starts it once: a path alone proves nothing (Ubuntu has stub scripts, containers lack libraries). */
async function starts(executablePath) {
  if (!existsSync(executablePath)) return false;
  try {
    await (await chromium.launch({ executablePath, timeout: 120_000 })).close();
    return true;
  } catch {
    return false;
  }
}

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

function run(command, ...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** CHROME_PATH, else an installed Chrome, Chromium or Edge, else Playwright's own, else Debian's package. */
async function findChromium() {
  const own = chromium.executablePath();
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  for (const path of [...installedChromes(), own]) if (await starts(path)) return path;

  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const apt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log('No Chrome, Chromium or Edge found: asking Playwright for Chromium …');
  if (run(process.execPath, playwright, 'install', '--no-shell', 'chromium')) {
    if (await starts(own)) return own;
    // Downloaded, yet it doesn't start: a container without its libraries.
    if (apt && run(process.execPath, playwright, 'install-deps', 'chromium') && (await starts(own))) return own;
  }
  if (apt) {
    console.log('… not available: installing the Debian package …');
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
    if (await starts('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error('No Chrome, Chromium or Edge could be found or installed. Install one, or set CHROME_PATH.');
}
