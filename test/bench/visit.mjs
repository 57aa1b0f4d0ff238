// A visitor: a fresh browser context with a certain machine and network, and the visitor's actions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { centreOf, findElement, watchLatency } from './in-page.mjs';
import { pageAddress } from './page.mjs';

/** Fast 4G, as on a phone: 70 ms until an answer begins, 9 Mbit/s down, 1.5 Mbit/s up. */
const fourG = { offline: false, latency: 70, downloadThroughput: 9e6 / 8, uploadThroughput: 1.5e6 / 8 };

const settings = { viewport: { width: 1280, height: 800 }, locale: 'en' };

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {import('./contestants/contestant.mjs').Contestant} contestant
 */
export async function newVisitor(browser, origin, contestant) {
  return visitorIn(await browser.newContext(settings), origin, contestant);
}

/**
 * A visitor whose browser stores its profile on the disk, as real ones do, including V8's compiled code.
 * @param {import('playwright').LaunchOptions} launchOptions
 * @param {string} origin
 * @param {import('./contestants/contestant.mjs').Contestant} contestant
 */
export async function newRegular(launchOptions, origin, contestant) {
  const profile = mkdtempSync(join(tmpdir(), 'askfirst-bench-'));
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ...settings });
  const visitor = visitorIn(context, origin, contestant);
  return {
    ...visitor,
    async leave() {
      await visitor.leave();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The actions of a visitor in a context. */
function visitorIn(context, origin, contestant) {
  context.setDefaultTimeout(20_000);

  /** Opens the contestant's page in a new tab, and waits until it is loaded. `before` runs while the tab is still empty. */
  async function open({ cpu = 1, slow = false, scripts, nodes, wait = 'load', before } = {}) {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', fourG);
    }
    const tab = { page, cdp, contestant };
    const started = await before?.(tab);
    await page.goto(origin + pageAddress(contestant, { scripts, nodes }), { waitUntil: wait });
    return { ...tab, started };
  }

  return { context, open, leave: () => context.close() };
}

/** How long a visitor reads before a click. Some buttons don't respond at once. */
const READS_MS = 700;

/** Moves the mouse over the element, some time after it has appeared. */
export async function approach({ page }, selector) {
  await page.waitForFunction(findElement, selector, { polling: 50 });
  await page.waitForTimeout(READS_MS);
  const { x, y } = await page.evaluate(centreOf, selector);
  await page.mouse.move(x, y);
}

/** Clicks at the mouse's position. */
export async function press({ page }) {
  await page.mouse.down();
  await page.mouse.up();
}

/** Clicks an element as a visitor does. */
export async function click(tab, selector) {
  await approach(tab, selector);
  await press(tab);
}

/** Clicks, and returns how long the page took to show a reaction, in ms. An event that Event Timing omits took at most 16 ms. */
export async function clickAndTime(tab, selector) {
  await tab.page.evaluate(watchLatency);
  await click(tab, selector);
  // The browser reports an event some time after it, and a quick one not at all.
  await tab.page.waitForTimeout(400);
  return tab.page.evaluate(() => window.latency || 16);
}
