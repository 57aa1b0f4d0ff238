import type { Locator, Page } from 'playwright/test';
import {
  choose,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findNotice,
  findSwitch,
  openDetails,
  press,
  test,
} from './steps.js';

/** Texts that are cut off, and buttons that stand out of their surface. */
const readCut = (surface: Locator): Promise<string[]> =>
  surface.evaluate((host) => {
    const all = [
      ...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>('h2, h3, p, li, button, a, b, summary, span'),
    ];
    return all
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .filter((one) => one.getAttribute('role') !== 'switch')
      .map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`);
  });

const readWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test('A-10 on 320 × 568 pixels all three answers are in view without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/demo/home.html');
  for (const action of ['accept-all', 'refuse-all', 'preferences'] as const)
    await expect(findButton(findBanner(page), action)).toBeInViewport({ ratio: 1 });
  expect(await readWidth(page)).toBeLessThanOrEqual(320);
  const bannerTop = await findBanner(page).evaluate((one) => one.getBoundingClientRect().top);
  expect(bannerTop).toBeGreaterThan(50);
});

for (const [width, height] of [
  [320, 256],
  [568, 320],
] as const)
  test(`B-11 B-28 on ${width} × ${height} pixels every answer can be reached and the page behind be scrolled`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    expect(await readWidth(page)).toBeLessThanOrEqual(width);
    await page.mouse.move(10, 10);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

    await findButton(findBanner(page), 'accept-all').click({ trial: true });
    await choose(page);
    await findSwitch(findDialog(page), 'marketing').click();
    await press(findDialog(page), 'save');
    await expect(findConfirmation(page)).toBeVisible();
  });

for (const width of [320, 1280])
  test(`B-12 with text twice as large nothing is cut off on ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%')),
    );
    await page.goto('/demo/product.html');
    await expect(findBanner(page)).toBeVisible();
    const fontSize = await findButton(findBanner(page), 'accept-all').evaluate((one) => getComputedStyle(one).fontSize);
    expect(parseFloat(fontSize)).toBeGreaterThanOrEqual(28);
    expect(await readCut(findBanner(page))).toEqual([]);
    for (const action of ['accept-all', 'refuse-all', 'preferences'] as const)
      await findButton(findBanner(page), action).click({ trial: true });
    expect(await readCut(findNotice(page, 'video'))).toEqual([]);

    await choose(page);
    await openDetails(findDialog(page));
    expect(await readCut(page.locator('askfirst-preferences'))).toEqual([]);
    const isWider = await findDialog(page).evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(isWider).toBe(false);
  });

test('B-13 text spacing as readers set it cuts nothing off', async ({ page }) => {
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await findBanner(page).evaluate((banner) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    banner.shadowRoot!.adoptedStyleSheets.push(sheet);
  });
  expect(await readCut(findBanner(page))).toEqual([]);
  for (const action of ['accept-all', 'refuse-all', 'preferences'] as const)
    await expect(findButton(findBanner(page), action)).toBeInViewport({ ratio: 1 });
});
