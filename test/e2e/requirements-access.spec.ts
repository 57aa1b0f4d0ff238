// What WCAG 2.2, the ARIA practices and GOV.UK’s pattern ask (B-01 to B-67), where no other test says it already.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  allowOnly,
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
  forgeRecord,
  openDetails,
  pages,
  press,
  readFrames,
  readRecord,
  readRecords,
  refuseAll,
  reopen,
  tabTo,
  test,
  visit,
} from './steps.js';

// Its contrast isn't seen by axe, as it lies in the top layer outside of the body: the tests below compute that.
test('B-02 axe looks into the widget: a button without a name planted there is found', async ({ page }) => {
  await page.goto('/demo/home.html');
  await findBanner(page).evaluate((banner) =>
    banner.shadowRoot!.querySelector('.buttons')!.append(document.createElement('button')),
  );
  const { violations } = await new AxeBuilder({ page }).include('askfirst-banner').withRules('button-name').analyze();
  expect(violations.map(({ id }) => id)).toEqual(['button-name']);
});

/** The contrast of two colours as they are painted (WCAG 2.2, relative luminance). */
const contrastOf = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    (colours) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const [lighter = 0, darker = 0] = colours
        .map((colour) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
            value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        })
        .sort((a, b) => b - a);
      return (lighter + 0.05) / (darker + 0.05);
    },
    [one, other],
  );
const readColour = (one: Locator, name: string, pseudo?: string): Promise<string> =>
  one.evaluate((element, [key, part]) => getComputedStyle(element, part).getPropertyValue(key!), [name, pseudo]);

for (const colorScheme of ['light', 'dark'] as const)
  test(`B-10 B-17 buttons, switches and the ring of the focus stand out, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/demo/home.html');
    for (const action of ['accept-all', 'refuse-all', 'preferences'] as const) {
      const button = findButton(findBanner(page), action);
      // The browser may hear late that dark colours are wanted.
      const readEdge = async (): Promise<number> =>
        contrastOf(
          page,
          await readColour(button, 'border-top-color'),
          await readColour(findBanner(page), 'background-color'),
        );
      await expect.poll(readEdge).toBeGreaterThanOrEqual(3);
      await tabTo(page, button);
      expect(parseFloat(await readColour(button, 'outline-width'))).toBeGreaterThanOrEqual(2);
      const paper = await readColour(findBanner(page), 'background-color');
      expect(await contrastOf(page, await readColour(button, 'outline-color'), paper)).toBeGreaterThanOrEqual(3);
    }
    await page.keyboard.press('Enter');
    const one = findSwitch(findDialog(page), 'analytics');
    const ground = await readColour(findDialog(page), 'background-color');
    for (const isOn of [false, true]) {
      await expect(one).toHaveAttribute('aria-checked', `${isOn}`);
      expect(await contrastOf(page, await readColour(one, 'border-top-color'), ground)).toBeGreaterThanOrEqual(3);
      // A browser may hear late that less motion is wanted, and then the colours take their time.
      const readThumb = async (): Promise<number> => {
        const track = isOn ? await readColour(one, 'background-color') : ground;
        return contrastOf(page, await readColour(one, 'background-color', '::before'), track);
      };
      await expect.poll(readThumb).toBeGreaterThanOrEqual(3);
      await one.press('Space');
    }
    expect(parseFloat(await readColour(one, 'outline-width'))).toBeGreaterThanOrEqual(2);
  });

test('B-14 everything to press is 24 pixels high and wide or more, and what answers 44', async ({ page }) => {
  const readSmall = (surface: Locator, least: number, what: string): Promise<string[]> =>
    surface.evaluate(
      (host, [size, selector]) =>
        [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>(selector as string)]
          .filter((one) => one.checkVisibility())
          .filter((one) => Math.min(one.offsetWidth, one.offsetHeight) < (size as number))
          .map((one) => one.outerHTML),
      [least, what],
    );
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/demo/product.html');
  await expect(findNotice(page, 'video').getByRole('button')).toHaveCount(2);
  for (const surface of [findBanner(page), findNotice(page, 'video')])
    expect(await readSmall(surface, 44, 'button:not(.link)')).toEqual([]);
  await choose(page);
  await openDetails(findDialog(page));
  expect(await readSmall(findDialog(page), 24, 'button, summary')).toEqual([]);
  expect(await readSmall(findDialog(page), 44, '.buttons button, [data-action="close"]')).toEqual([]);
});

test('B-19 B-41 the order of the focus is that of the eyes', async ({ page }) => {
  // The question enters from 8 pixels below: all places are read where it has come to rest.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(findBanner(page)).toBeFocused();
  const readPlace = (): Promise<{ name: string; top: number; left: number }> =>
    findBanner(page).evaluate((banner) => {
      const one = banner.shadowRoot!.activeElement!;
      const { top, left } = one.getBoundingClientRect();
      return { name: one.textContent.trim(), top, left };
    });
  const places = [await readPlace()];
  while (places.at(-1)!.name !== 'Choose in detail') {
    await page.keyboard.press('Tab');
    places.push(await readPlace());
    expect(places.length).toBeLessThan(10);
  }
  expect(places.length).toBeGreaterThanOrEqual(4);
  for (const [index, { top, left }] of places.slice(1).entries()) {
    const before = places[index]!;
    expect(top > before.top || (top === before.top && left > before.left)).toBe(true);
  }
});

test('B-23 neither the question nor the confirmation goes by itself', async ({ page }) => {
  await page.clock.install();
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await page.clock.fastForward('01:00:00');
  await refuseAll(page);
  await page.clock.fastForward('01:00:00');
  await expect(findConfirmation(page)).toBeVisible();
});

test('B-24 B-45 whether a switch is on stands beside it in words, and its name and description stay', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await choose(page);
  const section = findDialog(page).getByRole('group', { name: 'Advertising', exact: true });
  const one = findSwitch(section, 'marketing');
  for (const state of ['Off', 'On', 'Off']) {
    await expect(section.locator('.head .state').first()).toHaveText(state);
    await expect(one).toHaveAttribute('aria-checked', `${state === 'On'}`);
    await expect(one).toHaveAccessibleName('Advertising');
    await expect(one).toHaveAccessibleDescription(/The data is sold or shared/);
    await one.press('Space');
  }
});

test('A-42 B-27 the way back is at the same place of every page', async ({ page }) => {
  const places = new Set<number>();
  for (const path of pages.shop) {
    await visit(page, path);
    await expect(page.getByRole('link', { name: 'Cookie settings' })).toBeVisible();
    places.add(
      await findSettings(page).evaluate((one) =>
        [...one.closest('footer')!.querySelectorAll('a')].findIndex((link) => link === one),
      ),
    );
  }
  expect(places.size).toBe(1);
});

test('B-30 a banner in another language than the page says so; names aren’t translated', async ({ page }) => {
  const policy = {
    controller: { name: 'Example Shop' },
    categories: [{ id: 'analytics', title: 'Statistics' }],
    services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: 'st' }] }],
  };
  await visitMade(page, { policy, lang: 'tlh' });
  await expect(findBanner(page)).toHaveAttribute('lang', 'en');
  await expect(findBanner(page)).toHaveAttribute('dir', 'ltr');
  await choose(page);
  await openDetails(findDialog(page));
  await expect(page.locator('askfirst-preferences')).toHaveAttribute('lang', 'en');
  for (const name of ['Stats', 'st'])
    await expect(findDialog(page).getByText(name, { exact: true })).toHaveAttribute('translate', 'no');
});

test('B-46 details open and close with Enter and with Space', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  const details = findDialog(page).locator('section details').first();
  await tabTo(page, details.locator('summary'));
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(details).toHaveAttribute('open');
    await page.keyboard.press(key);
    await expect(details).not.toHaveAttribute('open');
  }
});

test('B-47 preferences that are taken out of the page while they are open leave nothing locked', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await page.locator('askfirst-preferences').evaluate((one) => one.remove());
  await page.locator('header').getByRole('link', { name: 'Contact' }).click();
  await page.waitForURL('**/contact.html');
  expect(await page.evaluate(() => document.body.inert || getComputedStyle(document.body).overflow === 'hidden')).toBe(
    false,
  );
});

test('B-61 B-62 the confirmation is an alert that has the focus, and isn’t there on the next page', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);
  await expect(findConfirmation(page)).toBeFocused();
  await expect(findConfirmation(page)).toHaveAttribute('tabindex', '-1');
  await expect(findBanner(page)).not.toHaveAttribute('aria-live');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findBanner(page)).toHaveCount(0);
});

// Each act by keyboard alone; accepting, refusing and choosing stand in accessible.spec.ts.
test('B-18 B-22 B-42 withdrawing by keyboard alone', async ({ page, context }) => {
  await page.goto('/demo/home.html');
  await acceptAll(page);
  await press(findBanner(page), 'close');
  await tabTo(page, findSettings(page), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(findDialog(page)).toBeVisible();
  // Forward: backwards the focus would leave the page for the browser, from where Firefox’s driver types past the button.
  await tabTo(page, findButton(findDialog(page), 'refuse-all'));
  await page.keyboard.press('Enter');
  // Announced, while the focus goes back to what opened the preferences.
  await expect(findConfirmation(page)).toContainText('You refused all optional cookies.');
  await expect(findSettings(page)).toBeFocused();
  expect((await readRecord(context)).value).toContain('refuse-all');
});

for (const action of ['allow-once', 'allow-always'] as const)
  test(`B-18 B-48 a function is allowed by keyboard alone: ${action}`, async ({ page, context }) => {
    await page.goto('/demo/product.html');
    await refuseAll(page);
    await press(findBanner(page), 'close');
    const button = findButton(findNotice(page, 'video'), action);
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect.poll(() => readFrames(page)).toHaveLength(1);
    await expect(findNotice(page, 'video')).toBeHidden();
    expect((await readRecord(context)).value.includes('films.')).toBe(action === 'allow-always');
  });

test('B-18 B-43 closing by keyboard alone, with the cross and with Escape, answers nothing', async ({
  page,
  context,
}) => {
  await page.goto('/demo/home.html');
  for (const isCross of [true, false]) {
    await tabTo(page, findButton(findBanner(page), 'preferences'));
    await page.keyboard.press('Enter');
    await expect(findDialog(page).getByRole('heading', { name: 'Cookie settings' })).toBeFocused();
    if (isCross) await tabTo(page, findButton(findDialog(page), 'close'));
    await page.keyboard.press(isCross ? 'Enter' : 'Escape');
    await expect(findDialog(page)).toBeHidden();
    await expect(findButton(findBanner(page), 'preferences')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
  }
  expect(await readRecords(context)).toEqual([]);
});

// What assistive technology is given of each surface.
test('B-21 the confirmation’s accessible tree', async ({ page }) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);
  await expect(findBanner(page)).toMatchAriaSnapshot(`
    - region "Cookies on Loftline Kites":
      - alert:
        - text: /You refused all optional cookies\\. Change this any time in/
        - button "Cookie settings"
      - button "Hide the cookie message"
  `);
});

test('B-21 the banner’s accessible tree when something is new', async ({ page, context, baseURL }) => {
  const today = new Date().toISOString().slice(0, 10);
  await forgeRecord(context, baseURL!, `1.1.${today}.accept-all..analytics.`);
  const categories = [
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ];
  await visitMade(page, { policy: { revision: 2, controller: { name: 'Example Shop' }, categories } });
  await expect(findBanner(page)).toMatchAriaSnapshot(`
    - region "Cookies on Example Shop":
      - heading "Cookies on Example Shop" [level=2]
      - paragraph: /Some things have changed since you chose/
      - list:
        - listitem: Advertising
      - button "Accept what’s new"
      - button "Refuse what’s new"
      - button "Choose in detail"
  `);
});

test('B-21 B-42 the accessible tree of the preferences, closed and unfolded', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await expect(findDialog(page)).toMatchAriaSnapshot(`
    - dialog "Cookie settings":
      - heading "Cookie settings" [level=2]
      - button "Close without saving"
      - group "Necessary":
        - heading "Necessary" [level=3]
        - text: Always on
      - group "Functions":
        - heading "Functions" [level=3]
        - switch "Functions"
      - group "Improving the shop":
        - switch "Improving the shop"
      - group "Advertising":
        - switch "Advertising"
      - paragraph: /These won’t work with your current settings/
      - button "Accept all"
      - button "Refuse all"
  `);
  const section = findDialog(page).getByRole('group', { name: 'Improving the shop', exact: true });
  await section.getByText(/Services \(\d+\) and their cookies/).click();
  await findSwitch(section, 'posthog').click();
  await expect(section).toMatchAriaSnapshot(`
    - group "Improving the shop":
      - heading "Improving the shop" [level=3]
      - text: Partly on
      - switch "Improving the shop"
      - group:
        - group "Mixpanel":
          - switch "Mixpanel"
          - paragraph:
            - link "Privacy policy of Mixpanel, Inc. (another site)"
          - list
        - group "PostHog":
          - switch "PostHog" [checked]
  `);
});

test('B-21 the accessible tree of preferences that stand in a page, and of the log', async ({ page }) => {
  await page.goto('/demo/privacy.html');
  await press(findInline(page), 'refuse-all');
  await expect(findInline(page)).toMatchAriaSnapshot(`
    - group "Necessary"
    - group "Functions":
      - switch "Functions"
    - group "Improving the shop"
    - group "Advertising"
    - button "Accept all"
    - button "Refuse all"
    - status: /You refused all optional cookies/
  `);
  await expect(page.locator('askfirst-cookie-log')).toMatchAriaSnapshot(`
    - paragraph: /Stored in your browser/
    - button "Erase everything and refuse"
    - table "What this site keeps in your browser now":
      - rowgroup:
        - row:
          - columnheader "Name"
          - columnheader "What it is for"
          - columnheader "Storage period"
          - columnheader "Stored"
          - columnheader "Erase"
      - rowgroup:
        - row:
          - rowheader:
            - button "Your answer about cookies 1"
      - rowgroup:
        - row:
          - rowheader "askfirst cookie"
  `);
  await expect(page.locator('askfirst-cookie-log').getByRole('button', { name: 'Erase askfirst' })).toBeVisible();
  await expect(
    page.locator('askfirst-cookie-log').getByRole('checkbox', { name: 'Tell me when a cookie is set' }),
  ).toBeVisible();
});

test('B-21 the accessible tree of the receipt', async ({ page }) => {
  await page.goto('/demo/home.html');
  await allowOnly(page, 'analytics');
  await reopen(page);
  const receipt = findDialog(page).locator('[data-part="receipt"]');
  await receipt.locator('summary').first().click();
  await expect(receipt).toMatchAriaSnapshot(`
    - group:
      - button "Copy"
      - button "Download"
      - button "Print"
      - status
      - term: Your choice
      - definition: You accepted some and refused some.
      - term: Date
      - definition:
        - time
      - group: As data (JSON)
      - button "Erase my choice"
  `);
});

// What is said without the focus being there.
test('B-22 what changes is announced: the outcome in a page, what won’t work, what was told, what isn’t saved', async ({
  page,
}) => {
  await page.goto('/demo/privacy.html');
  await press(findInline(page), 'accept-all');
  await expect(findInline(page).getByRole('status').first()).toContainText('You accepted all optional cookies.');
  await findSwitch(findInline(page), 'functional').click();
  const off = findInline(page).locator('[aria-live="polite"]');
  await expect(off).toHaveAttribute('aria-atomic', 'true');
  await expect(off).toContainText('These won’t work');
  await press(findInline(page), 'save');
  await expect(findInline(page).getByRole('status').first()).toContainText('Your choice is saved.');

  await page.goto('/demo/home.html');
  await reopen(page);
  await findSwitch(findDialog(page), 'marketing').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('askfirst-preferences').getByRole('alert')).toContainText('You have unsaved changes.');
});
