import AxeBuilder from '@axe-core/playwright';
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
  findSettings,
  findSwitch,
  openDetails,
  readRecord,
  refuseAll,
  tabTo,
  test,
} from './steps.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const expectNoViolations = async (page: Page, where: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    // axe takes a link for a skip link only where no link to a page stands before it, and the banner’s stands there.
    .exclude('.skip')
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(tags)
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  );
  expect(told, where).toEqual([]);
};

/** The demo's pages as a site in Arabic would have them: language and direction alone. */
const turnAround = async (page: Page): Promise<void> => {
  await page.context().grantPermissions(['local-network-access']);
  await page.route('**/demo/*.html', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<html lang="en">', '<html lang="ar" dir="rtl">');
    await route.fulfill({ response: answer, body });
  });
};

for (const colorScheme of ['light', 'dark'] as const)
  for (const direction of ['ltr', 'rtl'] as const)
    for (const width of [360, 1280] as const)
      test(`axe finds nothing on any surface, ${colorScheme}, ${direction}, ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (direction === 'rtl') await turnAround(page);

        await page.goto('/demo/product.html');
        await expect(findBanner(page)).toBeVisible();
        await expect(findNotice(page, 'video').getByRole('button')).toHaveCount(2);
        expect(await findBanner(page).evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
        await expectNoViolations(page, 'banner and notice');

        await choose(page);
        await openDetails(findDialog(page));
        await expectNoViolations(page, 'preferences');
        await page.keyboard.press('Escape');

        await refuseAll(page);
        await expectNoViolations(page, 'confirmation');

        await page.goto('/demo/privacy.html');
        await openDetails(findInline(page));
        await expectNoViolations(page, 'inline preferences');

        await page.goto('/demo/contact.html');
        await expect(findNotice(page, 'chat').getByRole('button')).toHaveCount(2);
        await expectNoViolations(page, 'notices and a button that is off');
      });

test('in forced colours axe finds nothing, and buttons and switches have their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await expectNoViolations(page, 'banner');
  for (const button of await findBanner(page).getByRole('button').all())
    await expect(button).toHaveCSS('border-top-style', 'solid');

  await choose(page);
  const first = findSwitch(findDialog(page), 'analytics');
  await expect(first).toHaveCSS('border-top-style', 'solid');
  const off = await first.screenshot();
  await first.click();
  await page.mouse.move(1, 1);
  await expect(first).toHaveAttribute('aria-checked', 'true');
  expect((await first.screenshot()).equals(off)).toBe(false);
});

test('the banner is a named region, not a dialog, and says its language', async ({ page }) => {
  await page.goto('/demo/home.html');
  const region = page.getByRole('region', { name: 'Cookies on Loftline Kites' });
  await expect(region).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(findBanner(page)).toHaveAttribute('lang', 'en');
  await expect(findBanner(page)).toHaveAttribute('data-nosnippet', '');
  await expect(findBanner(page)).toMatchAriaSnapshot(`
    - region "Cookies on Loftline Kites":
      - heading "Cookies on Loftline Kites"
      - list
      - paragraph:
        - link "Privacy policy"
      - button "Accept all"
      - button "Refuse all"
      - button "Choose"
  `);
});

test('the banner speaks the page’s language', async ({ page }) => {
  await page.goto('/demo/situations/rtl.html');
  await expect(findBanner(page)).toHaveAttribute('lang', 'ar');
  await expect(findBanner(page)).toHaveCSS('direction', 'rtl');
  await expect(findButton(findBanner(page), 'accept-all')).not.toHaveText(/[a-z]/i);
});

test('the preferences are a named modal dialog that the focus enters and returns from', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await expect(page.getByRole('dialog', { name: 'Cookie settings' })).toBeVisible();
  expect(await findDialog(page).evaluate((one) => one.matches(':modal'))).toBe(true);
  await expect(findDialog(page).getByRole('heading', { name: 'Cookie settings' })).toBeFocused();

  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Tab');
    const host = await page.evaluate(() => document.activeElement?.localName);
    expect(['askfirst-preferences', 'body']).toContain(host);
  }
  await page.keyboard.press('Escape');
  await expect(findButton(findBanner(page), 'preferences')).toBeFocused();

  await findSettings(page).focus();
  await page.keyboard.press('Enter');
  await expect(findDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(findSettings(page)).toBeFocused();
});

for (const [action, key, method] of [
  ['refuse-all', 'Enter', 'refuse-all'],
  ['accept-all', 'Space', 'accept-all'],
] as const)
  test(`${action} by keyboard alone`, async ({ page, context }) => {
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    await tabTo(page, findButton(findBanner(page), action));
    await page.keyboard.press(key);
    await expect(findConfirmation(page)).toBeFocused();
    expect((await readRecord(context)).value).toContain(method);

    await tabTo(page, findButton(findBanner(page), 'close'));
    await page.keyboard.press('Enter');
    await expect(findBanner(page)).toHaveCount(0);
  });

test('accepting and refusing take as many presses of Tab, give or take one', async ({ page }) => {
  const counts: number[] = [];
  for (const action of ['accept-all', 'refuse-all'] as const) {
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    counts.push(await tabTo(page, findButton(findBanner(page), action)));
  }
  expect(Math.abs(counts[0]! - counts[1]!)).toBeLessThanOrEqual(1);
});

test('choosing, switching and saving by keyboard alone', async ({ page, context }) => {
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await tabTo(page, findButton(findBanner(page), 'preferences'));
  await page.keyboard.press('Enter');
  await expect(findDialog(page)).toBeVisible();

  const first = findSwitch(findDialog(page), 'analytics');
  await expect(first).toHaveAccessibleName('Improving the shop');
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-checked', 'true');
  await expect(first).toHaveAccessibleName('Improving the shop');
  await expect(first).toBeFocused();
  await tabTo(page, findButton(findDialog(page), 'save'));
  await page.keyboard.press('Enter');
  await expect(findDialog(page)).toBeHidden();
  await expect(findConfirmation(page)).toBeFocused();
  expect((await readRecord(context)).value).toMatch(/\.choose\.\.analytics/);
});

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/demo/home.html');
  const readAnimations = (surface: Locator): Promise<number> =>
    surface.evaluate((one) => (one.shadowRoot ?? (one.getRootNode() as ShadowRoot)).getAnimations().length);
  await expect(findBanner(page)).toBeVisible();
  expect(await readAnimations(findBanner(page))).toBe(0);
  await choose(page);
  await findSwitch(findDialog(page), 'analytics').click();
  expect(await readAnimations(findDialog(page))).toBe(0);
});

for (const [width, height] of [
  [1280, 800],
  [360, 640],
] as const)
  test(`the banner never hides what has the focus, on ${width} × ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));

    const hidden: string[] = [];
    let last = '';
    for (let count = 0; count < 60 && last !== 'About this demo'; count++) {
      await page.keyboard.press('Tab');
      const [name, isHidden] = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        const { left, top, width: w, height: h } = one.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + w * x, top + h * y] as const));
        const isSeen = points.some(([x, y]) => {
          const found = document.elementFromPoint(x, y);
          return found !== null && (found === one || one.contains(found));
        });
        return [one.textContent.trim(), !isSeen] as const;
      });
      if (isHidden) hidden.push(name);
      last = name;
    }
    expect(last).toBe('About this demo');
    expect(hidden).toEqual([]);
  });
