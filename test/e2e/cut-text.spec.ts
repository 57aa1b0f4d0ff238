import type { Locator, Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { choose, expect, findBanner, findDialog, findSwitch, press, refuseAll, reopen, test } from './steps.js';

/** How far the colours of one row of pixels lie apart, of 255. */
const readSpread = async (page: Page, clip: { x: number; y: number; width: number }): Promise<number> => {
  const picture = await page.screenshot({ clip: { ...clip, height: 1 }, scale: 'css' });
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, 1).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, 1);
    const greens = [...data].filter((_, index) => index % 4 === 1);
    return Math.max(...greens) - Math.min(...greens);
  }, picture.toString('base64'));
};

/** The row of pixels at which the scroller's content is cut: above what sticks to its foot. */
const readCut = (scroller: Locator, foot?: string): Promise<{ x: number; y: number; width: number }> =>
  scroller.evaluate((one, inner) => {
    const scroller = one as HTMLElement;
    const { left, top } = scroller.getBoundingClientRect();
    const sticky = inner ? (scroller.shadowRoot ?? scroller).querySelector(inner)! : undefined;
    const end = sticky ? sticky.getBoundingClientRect().top : top + scroller.clientTop + scroller.clientHeight;
    // Without the edges, which may be round, and the scroll bar.
    return { x: left + 20, y: Math.floor(end) - 1, width: scroller.clientWidth - 40 };
  }, foot);

/**
 * Text that is cut fades: whatever is scrolled to the edge, no letter is seen in the last row of pixels.
 * @param foot the selector of what sticks to the scroller's foot
 */
const expectFade = async (page: Page, scroller: Locator, foot?: string): Promise<void> => {
  const room = await scroller.evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(room).toBeGreaterThan(3);
  const spreads: number[] = [];
  for (let top = 0; top < Math.min(room, 60); top += 3) {
    await scroller.evaluate((one, to) => one.scrollTo({ top: to, behavior: 'instant' }), top);
    spreads.push(await readSpread(page, await readCut(scroller, foot)));
  }
  // Text on paper differs by about 220. Where the edge lies between two pixels, Firefox 153 leaves the fade out of the last row at one place
  // of scrolling of many; without a fade it is a letter's row at every third.
  expect(spreads.filter((spread) => spread >= 40).length, spreads.join(' ')).toBeLessThanOrEqual(1);
};

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 480 });
});

test('text of the question that is cut fades', async ({ page }) => {
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await expectFade(page, findBanner(page), '.foot');
});

test('text of the preferences that is cut fades', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await expectFade(page, findDialog(page), 'dialog > .buttons');
});

test('text of the preferences that is cut fades where nobody is asked to accept', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 300 });
  await visitMade(page, {
    policy: {
      audience: 'children',
      controller: { name: 'Example Shop' },
      categories: [{ id: 'necessary', title: 'Necessary', summary: 'What the shop needs.' }],
      layout: { button: 'Cookies' },
    },
    body: '<a href="#" data-askfirst="preferences">Cookies</a>',
  });
  await page.getByRole('link', { name: 'Cookies' }).click();
  await expect(findDialog(page)).toBeVisible();
  await expectFade(page, findDialog(page));
});

test('text of the message about switches that weren’t saved fades where it is cut', async ({ page }) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);
  // Without the question, which would lie over it in so low a window.
  await page.reload();
  await reopen(page);
  await findSwitch(findDialog(page), 'functional').click();
  await press(findDialog(page), 'close');
  await page.setViewportSize({ width: 320, height: 140 });
  await expectFade(page, page.locator('askfirst-preferences [role="alert"]'));
});

test('text of the notice about new cookies fades where it is cut', async ({ page, context }) => {
  await page.goto('/demo/privacy.html');
  await press(page.locator('askfirst-preferences[inline]'), 'refuse-all');
  await page.locator('askfirst-cookie-log input').click();
  await page.goto('/demo/home.html');
  const names = ['theme', 'last_seen_kite', 'newsletter_hint', 'a_name_that_is_long', 'and_another_long_name'];
  await context.addCookies(names.map((name) => ({ name, value: '1', url: page.url() })));
  const told = page.locator('askfirst-cookie-told');
  await expect(told).toHaveAttribute('open');
  await expect(told).toContainText('and_another_long_name');
  await page.setViewportSize({ width: 320, height: 200 });
  await expectFade(page, told);
});
