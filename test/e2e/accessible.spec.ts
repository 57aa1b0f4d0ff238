import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { visitMade } from './made-page.js';
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
  forgeRecord,
  onlyIn,
  openDetails,
  press,
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
    .options({ rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } } })
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
      test(`B-01 B-20 axe finds nothing on any surface, ${colorScheme}, ${direction}, ${width} pixels`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        if (direction === 'rtl') await turnAround(page);

        await page.goto('/demo/product.html');
        await expect(findBanner(page)).toBeVisible();
        await expect(findNotice(page, 'video').getByRole('button')).toHaveCount(2);
        expect(await findBanner(page).evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
        await expectNoViolations(page, 'banner and notice');

        await choose(page);
        await expectNoViolations(page, 'preferences');
        await openDetails(findDialog(page));
        await expectNoViolations(page, 'preferences with all open');
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

const policy = {
  revision: 2,
  controller: { name: 'Example Shop', email: 'privacy@example.com' },
  policyUrl: '/demo/privacy.html',
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'functional', title: 'Functions', summary: 'Extras such as a chat.' },
    { id: 'marketing', title: 'Advertising', sells: true },
  ],
  services: [
    { id: 'chats', category: 'functional', name: 'Chats', cookies: [{ name: 'chat', purpose: 'Remembers.' }] },
    { id: 'ads', category: 'marketing', name: 'Ads', provider: 'Example Ads', thirdParty: true, since: 2 },
  ],
  functions: [{ id: 'chat', needs: 'chats', title: 'Chat', without: 'E-mail still works.' }],
  changes: [{ revision: 2, date: '2026-06-01', kind: 'added', ids: ['ads'], summary: 'Another company takes part.' }],
};

for (const [name, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)
  for (const lang of ['en', 'ar'])
    test(`B-01 B-20 axe finds nothing where something is new, in layouts, log, receipt and told notice, ${name}, ${lang}`, async ({
      page,
      context,
      baseURL,
    }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const day = new Date().toISOString().slice(0, 10);
      const visitAgain = async (layout: object, body: string): Promise<void> => {
        await forgeRecord(context, baseURL!, `1.1.${day}.choose..ads~marketing.chats~functional`);
        await visitMade(page, { policy: { ...policy, layout }, body, lang });
        await expect(findBanner(page)).toBeVisible();
      };
      await visitAgain(
        { banner: 'bar', edge: 'top', button: 'Your Privacy Choices' },
        '<button data-consent-function="chat">Chat</button>',
      );
      await expect(findNotice(page, 'chat').getByRole('button')).toHaveCount(2);
      // The floating button stays away while the question is there.
      await expect(page.locator('askfirst-button')).toHaveCount(0);
      await expectNoViolations(page, 'a bar with what is new, and a notice');
      await refuseAll(page);
      await press(findBanner(page), 'close');
      await expect(page.locator('askfirst-button')).toBeVisible();
      await expectNoViolations(page, 'the floating button');

      await visitAgain({ banner: 'centre', closable: true }, '<askfirst-cookie-log></askfirst-cookie-log>');
      await expect(page.locator('askfirst-cookie-log').getByRole('table')).toBeVisible();
      await expectNoViolations(page, 'a card that can be closed, and the log');

      await choose(page);
      await openDetails(findDialog(page));
      const receipt = findDialog(page).locator('[data-part="receipt"]');
      await receipt.locator('summary').first().click();
      await expect(receipt.locator('[data-action="receipt-erase"]')).toBeVisible();
      await expectNoViolations(page, 'preferences with what is new, and the receipt');
      await press(findDialog(page), 'accept-all');
      await expect(findConfirmation(page)).toBeVisible();
      await press(findBanner(page), 'close');

      await page.locator('askfirst-cookie-log').getByRole('checkbox').check();
      await page.evaluate(() => (document.cookie = 'one=1'));
      await expect(page.locator('askfirst-cookie-told').getByRole('button')).toHaveCount(2);
      await expectNoViolations(page, 'the notice of what is new in the browser');
    });

test('B-01 B-26 in forced colours axe finds nothing, and buttons and switches have their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await expectNoViolations(page, 'banner');
  for (const action of ['accept-all', 'refuse-all'] as const)
    await expect(findButton(findBanner(page), action)).toHaveCSS('border-top-style', 'solid');
  // It looks like a link.
  await expect(findButton(findBanner(page), 'preferences')).toHaveCSS('text-decoration-line', 'underline');

  await choose(page);
  const first = findSwitch(findDialog(page), 'analytics');
  await expect(first).toHaveCSS('border-top-style', 'solid');
  const off = await first.screenshot();
  await first.click();
  await page.mouse.move(1, 1);
  await expect(first).toHaveAttribute('aria-checked', 'true');
  expect((await first.screenshot()).equals(off)).toBe(false);
});

test('B-31 B-40 B-67 the banner is a named region, not a dialog, and says its language', async ({ page }) => {
  await page.goto('/demo/home.html');
  const region = page.getByRole('region', { name: 'Cookies on Loftline Kites' });
  await expect(region).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(findBanner(page)).toHaveAttribute('lang', 'en');
  await expect(findBanner(page)).toHaveAttribute('data-nosnippet', '');
  await expect(findBanner(page)).toMatchAriaSnapshot(`
    - region "Cookies on Loftline Kites":
      - heading "Cookies on Loftline Kites"
      - paragraph: "Loftline Kites would like to use cookies for:"
      - list
      - button "Accept all"
      - button "Refuse all"
      - button "Choose in detail"
      - link "Privacy policy"
  `);
});

test('A-36 B-30 the banner speaks the page’s language', async ({ page }) => {
  await page.goto('/demo/situations/rtl.html');
  await expect(findBanner(page)).toHaveAttribute('lang', 'ar');
  await expect(findBanner(page)).toHaveCSS('direction', 'rtl');
  await expect(findButton(findBanner(page), 'accept-all')).not.toHaveText(/[a-z]/i);
});

test('B-42 the preferences are a named modal dialog that the focus enters and returns from', async ({ page }) => {
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
  test(`B-18 ${action} by keyboard alone`, async ({ page, context }) => {
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

test('A-11 accepting and refusing take as many presses of Tab, give or take one', async ({ page }) => {
  const counts: number[] = [];
  for (const action of ['accept-all', 'refuse-all'] as const) {
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    counts.push(await tabTo(page, findButton(findBanner(page), action)));
  }
  expect(Math.abs(counts[0]! - counts[1]!)).toBeLessThanOrEqual(1);
});

test('A-17 B-18 B-45 choosing, switching and saving by keyboard alone', async ({ page, context }) => {
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

test('the arrow keys scroll the preferences as soon as they are open, and what has the focus stays in view', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto('/demo/home.html');
  await choose(page);
  const readTop = (): Promise<number> => findDialog(page).evaluate((one) => one.scrollTop);
  expect(await readTop()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await expect.poll(readTop).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // Both answers stay, and no control that has the focus lies under them or under the head.
  const covered: string[] = [];
  for (const key of [...Array<string>(14).fill('Tab'), ...Array<string>(14).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    await expect(findButton(findDialog(page), 'refuse-all')).toBeInViewport({ ratio: 1 });
    const name = await page.evaluate(() => {
      const root = document.querySelector('askfirst-preferences')!.shadowRoot!;
      const one = root.activeElement;
      if (!one || one.localName === 'dialog') return '';
      const { left, top, width, height } = one.getBoundingClientRect();
      const found = root.elementFromPoint(left + width / 2, top + height / 2);
      return found && (one.contains(found) || found.contains(one)) ? '' : one.outerHTML;
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
});

test('B-25 who wants less motion gets none', async ({ page }) => {
  onlyIn('chromium', 'Playwright can’t have Firefox want less motion');
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
  test(`B-15 the banner never hides what has the focus, on ${width} × ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    // The room comes a moment after the question.
    await expect.poll(() => page.evaluate(() => document.documentElement.style.scrollPaddingBlockEnd)).not.toBe('');
    await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }));

    const hidden: string[] = [];
    let last = '';
    for (let count = 0; count < 60 && last !== 'About this demo'; count++) {
      await page.keyboard.press('Tab');
      const [name, hiddenWhere] = await page.evaluate(async () => {
        // What the focus moves is where it stays by the next frame.
        await new Promise(requestAnimationFrame);
        const one = document.activeElement as HTMLElement;
        const { left, top, width: w, height: h } = one.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + w * x, top + h * y] as const));
        const isSeen = points.some(([x, y]) => {
          const found = document.elementFromPoint(x, y);
          return found !== null && (found === one || one.contains(found));
        });
        const where = `at ${[left, top, w, h].map(Math.round).join(' ')}`;
        return [one.textContent.trim(), isSeen ? '' : `${one.textContent.trim()} ${where}`] as const;
      });
      if (hiddenWhere) hidden.push(hiddenWhere);
      last = name;
    }
    expect(last).toBe('About this demo');
    expect(hidden).toEqual([]);
  });

test('B-15 the notice of new entries makes way for what gets the focus, in either direction', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('askfirst-tell', '1'));
  await page.setViewportSize({ width: 360, height: 640 });
  // Where the page ends before it could make way, Escape takes it away.
  const room = '<div style="block-size: 200px"></div>';
  const links = Array.from({ length: 40 }, (_, index) => `<p><a href="#${index}">Link ${index}</a></p>`).join('');
  await visitMade(page, { policy: { categories: [{ id: 'necessary', title: 'Necessary' }] }, body: room + links });
  const notice = page.locator('askfirst-cookie-told');
  await page.evaluate(() => (document.cookie = 'new=1'));
  await expect(notice.getByRole('status')).toContainText('new');
  const covered: string[] = [];
  for (const [key, last] of [
    ['Tab', 'Link 30'],
    ['Shift+Tab', 'Link 2'],
  ] as const)
    for (let count = 0, name = ''; count < 40 && name !== last; count++) {
      await page.keyboard.press(key);
      const where = await page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        const own = document.querySelector('askfirst-cookie-told')!.getBoundingClientRect();
        return own.height > 0 && top >= own.top && bottom <= own.bottom
          ? `${top} ${bottom} in ${own.top} ${own.bottom}`
          : '';
      });
      name = await page.evaluate(() => document.activeElement!.textContent.trim());
      if (where && name.startsWith('Link')) covered.push(`${key} ${name}: ${where}`);
      if (count === 39) expect(name).toBe(last);
    }
  expect(covered).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(notice).not.toHaveAttribute('open');
});
