// Back and forward as a browser does it for visitors: the page sleeps, and wakes as it was. Playwright turns that off unless it is told not to.
import type { LaunchOptions, Page } from 'playwright/test';
import { findWholeChromium } from '../tools/find-chromium.mjs';
import { visitMade, type MadePage } from './made-page.js';
import { acceptAll, expect, findBanner, onlyIn, readRan, sink, test as base, withdrawAll } from './steps.js';

const test = base.extend<object, { launchOptions: LaunchOptions }>({
  launchOptions: [
    async ({ launchOptions, browserName }, use) => {
      const whole = browserName === 'chromium' ? (await findWholeChromium()).launchOptions : {};
      await use({ ...launchOptions, ...whole, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    },
    { scope: 'worker' },
  ],
});

test.beforeEach(() => onlyIn('chromium', 'Playwright can turn the back/forward cache on in Chromium alone'));

const MADE: MadePage = {
  policy: {
    categories: [
      { id: 'analytics', title: 'Statistics' },
      { id: 'marketing', title: 'Advertising' },
    ],
  },
  first: '<script>addEventListener("pageshow", ({ persisted }) => (document.body.dataset.back = persisted))</script>',
  head: `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('analytics')</script>`,
  body: `<iframe data-consent="marketing" data-src="${sink}/films/kite.html" title="Film"></iframe>`,
};

/** Goes to another page of the site in the same tab, does something there, and comes back to the page as it was left. */
const doElsewhere = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  // A page that still loads something isn't kept.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => void (document.body.dataset['left'] = 'here'));
  await page.goto('/demo/situations/no-policy.html');
  await act();
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.locator('body[data-left="here"][data-back="true"]')).toBeVisible();
};

test('C-41 a page that wakes follows what was accepted meanwhile', async ({ page }) => {
  await visitMade(page, MADE);
  await expect(findBanner(page)).toBeVisible();
  await doElsewhere(page, () => acceptAll(page));
  await expect(findBanner(page)).toHaveCount(0);
  await expect.poll(() => readRan(page)).toEqual(['analytics']);
});

test('C-41 a page that wakes follows what was withdrawn meanwhile', async ({ page }) => {
  await visitMade(page, MADE);
  await acceptAll(page);
  // A page whose frame is still on its way isn't kept.
  await expect(page.frameLocator('iframe').locator('body > *').first()).toBeVisible();
  await doElsewhere(page, () => withdrawAll(page));
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  expect(await page.evaluate(() => window.askfirst.allows('analytics'))).toBe(false);
});

test('C-41 a page that wakes follows what another tab decided', async ({ page, context }) => {
  await visitMade(page, MADE);
  await expect(findBanner(page)).toBeVisible();
  const other = await context.newPage();
  await doElsewhere(page, async () => {
    await other.goto('/made.html');
    await acceptAll(other);
  });
  await expect(findBanner(page)).toHaveCount(0);
  await expect.poll(() => readRan(page)).toEqual(['analytics']);
});
