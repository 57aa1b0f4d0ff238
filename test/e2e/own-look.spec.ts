import type { Locator, Page } from 'playwright/test';
import { visitMade, type MadePage } from './made-page.js';
import { choose, expect, findBanner, findButton, findDialog, refuseAll, test } from './steps.js';

const logoOf = (color: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><rect width="80" height="20" fill="${color}"/></svg>`)}`;
const links = [
  { title: 'Imprint', url: '/imprint' },
  { title: { en: 'Terms and conditions', ar: 'الشروط والأحكام' }, url: '/terms' },
  { title: 'Accessibility statement', url: '/accessibility' },
  { title: 'Barrierefreiheitserklärungsübersicht', url: '/barrierefreiheit' },
  { title: 'Write to us', url: 'mailto:shop@example.com' },
];
const policy = {
  controller: { name: 'Example Shop' },
  policyUrl: '/demo/privacy.html',
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics', summary: 'Which pages are read.' },
    { id: 'marketing', title: 'Advertising', sells: true },
  ],
  functions: [{ id: 'film', title: 'Films', needs: 'marketing' }],
};
const body = '<p>Well made, and sold by the piece.</p>'.repeat(30);

/** How both answers look, and where they stand. */
const readAnswers = (banner: Locator) =>
  Promise.all(
    (['accept-all', 'refuse-all'] as const).map((action) =>
      findButton(banner, action).evaluate((button) => {
        const { width, height, top, left, right, bottom } = button.getBoundingClientRect();
        const style = getComputedStyle(button);
        const names = [...style].filter((name) => !/width|height|-size|origin/.test(name) || name === 'font-size');
        return {
          look: [Math.round(width), Math.round(height), ...names.map((name) => style.getPropertyValue(name))],
          box: { top, left, right, bottom },
        };
      }),
    ),
  );

const places = [
  ...(['bottom', 'top'] as const).flatMap((edge) =>
    (['start', 'middle', 'end'] as const).map((side) => ({ banner: 'corner', edge, side }) as const),
  ),
  { banner: 'bar', edge: 'bottom', side: 'end' },
  { banner: 'centre', edge: 'bottom', side: 'end' },
] as const;
const sizes = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 667, height: 320 },
  { width: 1280, height: 800 },
] as const;
const pages: readonly (readonly [name: string, page: Pick<MadePage, 'lang' | 'head'>])[] = [
  ['as it is', {}],
  ['with text twice as large', { head: '<style>:root { font-size: 200% }</style>' }],
  ['from right to left', { lang: 'ar' }],
];

for (const { banner, edge, side } of places)
  for (const [name, made] of pages)
    test(`A-10 A-12 A-13 ${banner} at the ${edge}, ${side}, with logo and five links, ${name}: both answers are whole, alike and in the owner’s order`, async ({
      page,
      said,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const [index, size] of sizes.entries()) {
        const first = index % 2 ? 'accept' : 'refuse';
        const layout = { banner, edge, side, first, links, logo: logoOf('teal'), logoDark: logoOf('aqua') };
        await page.setViewportSize(size);
        // An answer below the pointer would be darker.
        await page.mouse.move(1, 1);
        await visitMade(page, { policy: { ...policy, layout }, body, ...made });
        const card = findBanner(page);
        await expect(card.getByRole('link')).toHaveCount(6);
        for (const action of ['accept-all', 'refuse-all'] as const)
          await expect(findButton(card, action)).toBeInViewport({ ratio: 1 });
        if (size.height > 320) await expect(findButton(card, 'preferences')).toBeInViewport({ ratio: 1 });
        const [accept, refuse] = await readAnswers(card);
        expect(accept!.look).toEqual(refuse!.look);
        expect(Math.abs(accept!.box.top - refuse!.box.top)).toBeLessThan(1);
        const isFirstLeft = (first === 'accept') !== (made.lang === 'ar');
        expect(accept!.box.left < refuse!.box.left).toBe(isFirstLeft);
        // Tab follows what is seen.
        const order = await card
          .locator('.buttons > button')
          .evaluateAll((all) => all.map((one) => one.dataset['action']));
        expect(order).toEqual(first === 'accept' ? ['accept-all', 'refuse-all'] : ['refuse-all', 'accept-all']);
        const box = (await card.boundingBox())!;
        for (const one of [accept!.box, refuse!.box]) {
          expect(one.left).toBeGreaterThanOrEqual(box.x);
          expect(one.right).toBeLessThanOrEqual(box.x + box.width);
          expect(one.bottom).toBeLessThanOrEqual(Math.min(size.height, box.y + box.height));
        }
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        // Each link comes into view by scrolling the card.
        for (const link of await card.getByRole('link').all()) {
          await link.scrollIntoViewIfNeeded();
          await link.hover({ trial: true });
        }
      }
      expect(said.warnings()).toEqual([]);
    });

for (const [side, lang, expected] of [
  ['start', 'en', 'left'],
  ['middle', 'en', 'middle'],
  ['end', 'en', 'right'],
  ['start', 'ar', 'right'],
  ['end', 'ar', 'left'],
] as const)
  test(`the card and the floating button stand at the ${expected} where the side is ${side}${lang === 'ar' ? ', from right to left' : ''}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await visitMade(page, { policy: { ...policy, layout: { side, button: 'Cookies' } }, body, lang });
    const placeOf = async (one: Locator): Promise<string> => {
      const { x, width } = (await one.boundingBox())!;
      const room = await page.evaluate(() => document.documentElement.clientWidth);
      const [before, after] = [x, room - x - width];
      if (Math.abs(before - after) < 2) return 'middle';
      return Math.min(before, after) > 25 ? 'elsewhere' : before < after ? 'left' : 'right';
    };
    await expect(findBanner(page)).toBeVisible();
    expect(await placeOf(findBanner(page))).toBe(expected);
    await refuseAll(page);
    await page.reload();
    await expect(page.locator('askfirst-button')).toBeVisible();
    expect(await placeOf(page.locator('askfirst-button'))).toBe(expected);
  });

const shownLogo = (surface: Locator): Promise<string> =>
  surface.locator('h2 img').evaluate((one) => (one as HTMLImageElement).currentSrc);

test('the logo is the one for the ground that it stands on, and moves nothing as it comes', async ({ page }) => {
  const layout = { logo: logoOf('teal'), logoDark: logoOf('aqua'), links };
  const show = async (head: string): Promise<void> => {
    await page.context().clearCookies();
    await visitMade(page, { policy: { ...policy, layout }, body, head });
    await expect(findBanner(page).locator('h2 img')).toBeVisible();
  };
  await show('');
  await expect.poll(() => shownLogo(findBanner(page))).toBe(logoOf('teal'));
  const { height } = (await findBanner(page).locator('h2').boundingBox())!;
  expect(height).toBeLessThanOrEqual(28);
  await show('<style>:root { color-scheme: dark }</style>');
  await expect.poll(() => shownLogo(findBanner(page))).toBe(logoOf('aqua'));
  // The page's own colours count, whatever its colour scheme.
  await show('<style>:root { --askfirst-background: #123; --askfirst-color: #fff }</style>');
  await expect.poll(() => shownLogo(findBanner(page))).toBe(logoOf('aqua'));
  await choose(page);
  await expect.poll(() => shownLogo(findDialog(page))).toBe(logoOf('aqua'));
  await expect(findDialog(page).getByRole('link', { name: 'Imprint' })).toHaveAttribute('href', '/imprint');
});

test('the logo follows a page that turns dark', async ({ page, browserName }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visitMade(page, {
    policy: { ...policy, layout: { logo: logoOf('teal'), logoDark: logoOf('aqua') } },
    body,
    head: '<style>:root { color-scheme: light dark } .night { color-scheme: dark }</style>',
  });
  await expect.poll(() => shownLogo(findBanner(page))).toBe(logoOf('teal'));
  await expect(findBanner(page)).toBeVisible();
  // What follows the page comes a moment after the question.
  await expect.poll(() => page.evaluate(() => document.documentElement.style.scrollPaddingBlockEnd)).not.toBe('');
  // Playwright 1.64 gives Firefox no colour scheme, over WebDriver BiDi.
  for (const [colorScheme, colour] of browserName === 'chromium'
    ? ([
        ['dark', 'aqua'],
        ['light', 'teal'],
      ] as const)
    : []) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => shownLogo(findBanner(page))).toBe(logoOf(colour));
  }
  await page.evaluate(() => (document.documentElement.className = 'night'));
  await expect.poll(() => shownLogo(findBanner(page))).toBe(logoOf('aqua'));
});

test('a logo that isn’t shown, on phones, isn’t asked for; one that is missing leaves no broken picture', async ({
  page,
  requests,
}) => {
  const show = async (width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 667 });
    await visitMade(page, { policy: { ...policy, layout: { logo: '/no-such-logo.svg' } }, body });
    await expect(findBanner(page)).toBeVisible();
    await findButton(findBanner(page), 'refuse-all').hover();
    await page.waitForLoadState('networkidle');
  };
  await show(375);
  expect(requests.toSite()).not.toContain('/no-such-logo.svg');
  await show(1280);
  await expect.poll(() => requests.toSite()).toContain('/no-such-logo.svg');
  await expect(findBanner(page).locator('h2 img')).toBeHidden();
});

test('the preferences have the answers in the owner’s order too, alike and side by side', async ({ page, said }) => {
  await visitMade(page, { policy: { ...policy, layout: { first: 'refuse' } }, body });
  await choose(page);
  const [accept, refuse] = await readAnswers(findDialog(page));
  expect(refuse!.look).toEqual(accept!.look);
  expect(refuse!.box.right).toBeLessThanOrEqual(accept!.box.left);
  await findButton(findDialog(page), 'refuse-all').click();
  await expect(page.getByRole('alert')).toContainText('You refused all optional cookies.');
  expect(await page.evaluate(() => window.askfirst.state.record)).toMatchObject({ accepted: [] });
  expect(said.warnings()).toEqual([]);
});

test('one radius rounds the card, both answers and the preferences', async ({ page }: { page: Page }) => {
  const radii = (): Promise<string[]> =>
    page.evaluate(() =>
      ['askfirst-banner', 'askfirst-preferences'].flatMap((name) => {
        const host = document.querySelector(name)!;
        const all = [host, ...host.shadowRoot!.querySelectorAll('dialog, .buttons button')];
        return all.slice(name === 'askfirst-banner' ? 0 : 1).map((one) => getComputedStyle(one).borderRadius);
      }),
    );
  await visitMade(page, { policy, body, head: '<style>:root { --askfirst-radius: 0px }</style>' });
  await choose(page);
  const all = await radii();
  expect(all.length).toBeGreaterThanOrEqual(6);
  expect(new Set(all)).toEqual(new Set(['0px']));
});
