import type { Locator, Page } from 'playwright/test';
import {
  choose,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findInline,
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
      ...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>(
        'h2, h3, p, li, button, a, b, summary, span, th, td, dt, dd',
      ),
    ];
    return (
      all
        .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
        // Firefox counts the space behind the last letter.
        .filter((one) => one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 1)
        // What is for screen readers alone is one pixel, or clipped as a whole.
        .filter((one) => getComputedStyle(one.closest('thead') ?? one).clipPath === 'none')
        .filter((one) => one.getAttribute('role') !== 'switch' && one.clientWidth > 1)
        .map((one) => `${one.localName}: ${one.textContent.trim().slice(0, 40)}`)
    );
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

    await findButton(findBanner(page), 'accept-all').hover();
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
    expect(parseFloat(fontSize)).toBeGreaterThanOrEqual(26);
    expect(await readCut(findBanner(page))).toEqual([]);
    for (const action of ['accept-all', 'refuse-all', 'preferences'] as const)
      await findButton(findBanner(page), action).hover();
    expect(await readCut(findNotice(page, 'video'))).toEqual([]);

    await choose(page);
    await openDetails(findDialog(page));
    expect(await readCut(page.locator('askfirst-preferences'))).toEqual([]);
    const isWider = await findDialog(page).evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(isWider).toBe(false);
  });

for (const [name, width, height, fontSize] of [
  ['text twice as large on 375 × 667 pixels', 375, 667, '200%'],
  ['1280 × 800 pixels at 400 %', 320, 200, ''],
] as const)
  test(`B-12 both answers are whole and side by side, and the text is read by scrolling, with ${name}`, async ({
    page,
  }) => {
    // It moves as it comes.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.addInitScript((size) => {
      document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = size));
    }, fontSize);
    await page.goto('/demo/home.html');
    const banner = findBanner(page);
    const [accept, refuse] = [findButton(banner, 'accept-all'), findButton(banner, 'refuse-all')];
    for (const answer of [accept, refuse]) await expect(answer).toBeInViewport({ ratio: 1 });
    const [one, other] = [(await accept.boundingBox())!, (await refuse.boundingBox())!];
    expect(Math.abs(one.y - other.y)).toBeLessThan(0.5);
    expect(Math.abs(one.width - other.width)).toBeLessThan(0.5);
    expect(Math.abs(one.height - other.height)).toBeLessThan(0.5);
    expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
    // Two lines of the text are in view at a time, and each of its lines comes there.
    const [port, step, hidden] = await banner.evaluate(({ shadowRoot }) => {
      const card = shadowRoot!.host;
      const foot = shadowRoot!.querySelector('.foot')!.getBoundingClientRect();
      const text = shadowRoot!.querySelector('.text')!;
      const line = parseFloat(getComputedStyle(text).lineHeight) || 20;
      card.scrollTop = card.scrollHeight;
      const last = text.getBoundingClientRect().bottom;
      return [foot.top - card.getBoundingClientRect().top, line, last - foot.top];
    });
    expect(port).toBeGreaterThanOrEqual(2 * step);
    expect(hidden).toBeLessThanOrEqual(1);
  });

/** What the page keeps about its cookies, all of it open. */
const openPrivacyPage = async (page: Page): Promise<Locator[]> => {
  await page.goto('/demo/privacy.html');
  await press(findInline(page), 'accept-all');
  const surfaces = ['askfirst-preferences[inline]', 'askfirst-cookie-log', 'askfirst-cookie-table'];
  await expect(page.locator('askfirst-cookie-log tr').first()).toBeVisible();
  await expect(page.locator('askfirst-cookie-table table').first()).toBeVisible();
  const closed = page.locator('askfirst-preferences[inline] details:not([open]) > summary');
  while (await closed.count()) await closed.first().click();
  return surfaces.map((name) => page.locator(name));
};

for (const [name, html] of [
  ['as it is', ''],
  ['with text twice as large', 'style="font-size: 200%"'],
  ['from right to left', 'dir="rtl"'],
] as const)
  test(`B-11 B-12 the privacy page fits 320 pixels ${name}, with its settings, log, table and receipt`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.context().route('**/privacy.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<html ', `<html ${html} `) });
    });
    for (const surface of await openPrivacyPage(page)) expect(await readCut(surface)).toEqual([]);
    expect(await readWidth(page)).toBeLessThanOrEqual(320);
  });

/** Text spacing as readers set it (WCAG 1.4.12), in all that is shown. */
const space = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    for (const { shadowRoot } of document.querySelectorAll('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  });

for (const width of [360, 1280]) {
  test(`B-13 text spacing cuts nothing off in preferences and notices on ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/demo/product.html');
    await choose(page);
    await findSwitch(findDialog(page), 'analytics').click();
    await openDetails(findDialog(page));
    await space(page);
    expect(await readCut(page.locator('askfirst-preferences'))).toEqual([]);
    for (const action of ['accept-all', 'refuse-all', 'save'] as const)
      await expect(findButton(findDialog(page), action)).toBeInViewport({ ratio: 1 });
    expect(await readCut(findNotice(page, 'video'))).toEqual([]);
  });

  test(`B-13 text spacing cuts nothing off in the settings, log, table and receipt of a page on ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const surfaces = await openPrivacyPage(page);
    await space(page);
    for (const surface of surfaces) expect(await readCut(surface)).toEqual([]);
    expect(await readWidth(page)).toBeLessThanOrEqual(width);
  });
}

test('B-13 text spacing as readers set it cuts nothing off', async ({ page }) => {
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await space(page);
  expect(await readCut(findBanner(page))).toEqual([]);
  for (const action of ['accept-all', 'refuse-all', 'preferences'] as const)
    await expect(findButton(findBanner(page), action)).toBeInViewport({ ratio: 1 });
});
