import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findSwitch,
  onlyIn,
  press,
  refuseAll,
  test,
} from './steps.js';

const policy = {
  controller: { name: 'Example Shop' },
  policyUrl: '/demo/privacy.html',
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics', summary: 'Which pages are read.' },
    { id: 'marketing', title: 'Advertising', sells: true },
  ],
};
const content = `<a href="#top" id="top">First link</a>${'<p>Well made, and sold by the piece. <a href="#more">More</a></p>'.repeat(30)}`;
const visitWith = (page: Page, layout: object, more = {}): Promise<void> =>
  visitMade(page, { policy: { ...policy, layout, ...more }, body: content });

const layouts = (['corner', 'bar', 'centre'] as const).flatMap((banner) =>
  (['bottom', 'top'] as const).map((edge) => ({ banner, edge })),
);
const windows = [
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 3840, height: 2160 },
];

for (const layout of layouts)
  test(`A-10 A-12 ${layout.banner} at the ${layout.edge}: every answer is in the window, and alike`, async ({
    page,
  }) => {
    for (const size of windows) {
      await page.setViewportSize(size);
      await visitWith(page, layout);
      const banner = findBanner(page);
      await expect(banner).toBeVisible();
      const box = (await banner.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      const [accept, refuse] = [
        (await findButton(banner, 'accept-all').boundingBox())!,
        (await findButton(banner, 'refuse-all').boundingBox())!,
      ];
      for (const button of [accept, refuse]) {
        expect(button.y).toBeGreaterThanOrEqual(box.y);
        expect(button.y + button.height).toBeLessThanOrEqual(Math.min(size.height, box.y + box.height));
      }
      expect(Math.abs(accept.width - refuse.width)).toBeLessThanOrEqual(1);
      expect(Math.abs(accept.height - refuse.height)).toBeLessThanOrEqual(1);
      // Firefox's scroll bar takes room.
      const room = await page.evaluate(() => document.documentElement.clientWidth);
      // On a narrow window it floats, 8 pixels from the edges.
      if (size.width < 600) expect(box.width).toBe(room - 16);
      else if (layout.banner === 'bar') expect(box.width).toBe(room);
      if (layout.banner === 'bar' && size.width >= 1280) expect(box.height).toBeLessThanOrEqual(120);
      if (layout.banner === 'centre' && size.width >= 600)
        expect(Math.abs(box.y + box.height / 2 - size.height / 2)).toBeLessThan(2);
      else if (layout.edge === 'top') expect(box.y).toBeLessThan(30);
      else expect(size.height - box.y - box.height).toBeLessThan(30);
    }
  });

for (const layout of layouts)
  test(`B-15 ${layout.banner} at the ${layout.edge}: nothing moves, and nothing that has the focus lies under it`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window.moved ??= []).push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visitWith(page, layout);
    const banner = findBanner(page);
    await expect(banner).toBeVisible();
    // The room comes a moment after the question.
    const readRoom = (): Promise<string> =>
      page.evaluate(() => {
        const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = document.documentElement.style;
        return scrollPaddingBlockStart + scrollPaddingBlockEnd;
      });
    await expect.poll(readRoom).not.toBe('');
    const links = page.locator('main a');
    await links.first().focus();
    for (let index = 0; index < 31; index++) {
      const isSeen = await links.nth(index).evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [0.1, 0.5, 0.9].some((y) => {
          const found = document.elementFromPoint(left + width / 2, top + height * y);
          return found === one;
        });
      });
      expect(isSeen, `link ${index}`).toBe(true);
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate(() => window.moved ?? [])).toEqual([]);
    // Firefox goes back to what has the focus.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() => scrollTo(0, 300));
    const before = await links.nth(10).boundingBox();
    await press(banner, 'refuse-all');
    await expect(findConfirmation(page)).toBeVisible();
    await press(banner, 'close');
    await expect(banner).toHaveCount(0);
    if (layout.edge === 'bottom') expect((await links.nth(10).boundingBox())!.y).toBe(before!.y);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style') || '')).toBe('');
  });

test('A-16 E-01 a banner that can be closed says that to close is to refuse, does that, and records it', async ({
  page,
  context,
}) => {
  for (const banner of ['corner', 'bar', 'centre']) {
    await context.clearCookies();
    await visitWith(page, { banner, closable: true });
    const close = findButton(findBanner(page), 'close');
    await expect(close).toHaveAccessibleName('Close and refuse all');
    await expect(findBanner(page)).toContainText('If you close this, you refuse all optional cookies.');
    const { violations } = await new AxeBuilder({ page })
      .include('askfirst-banner')
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations).toEqual([]);
    await close.click();
    await expect(findConfirmation(page)).toContainText('You refused all optional cookies.');
    expect(await page.evaluate(() => window.askfirst.state.record)).toMatchObject({
      method: 'close',
      accepted: [],
      refused: ['analytics', 'marketing'],
    });
  }
});

test('A-42 A-65 the floating button is on every page, with the owner’s words, and leads to the preferences', async ({
  page,
  requests,
}) => {
  await visitWith(page, { button: { en: 'Your Privacy Choices', de: 'Cookie-Einstellungen' } });
  const button = page.getByRole('button', { name: 'Your Privacy Choices' });
  await expect(findBanner(page)).toBeVisible();
  // The banner leads to the preferences as well.
  await expect(button).toBeHidden();
  await press(findBanner(page), 'refuse-all');
  await expect(findConfirmation(page)).toBeVisible();
  requests.clear();
  await page.reload();
  await expect(button).toBeVisible();
  // A visitor who has answered pays for the button, and not for the banner.
  expect(requests.toWidget()).toEqual(['/askfirst/askfirst.js', '/askfirst/askfirst-button.js']);
  const { violations } = await new AxeBuilder({ page })
    .include('askfirst-button')
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(findDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.append('Next');
    document.body.replaceWith(body);
  });
  await expect(button).toBeVisible();
});

test('the floating button covers nothing of the page: its last line ends above it', async ({ page }) => {
  for (const [width, height] of [
    [1280, 800],
    [375, 667],
  ] as const) {
    await page.context().clearCookies();
    await page.setViewportSize({ width, height });
    await visitWith(page, { button: 'Your Privacy Choices' });
    await refuseAll(page);
    await press(findBanner(page), 'close');
    const button = page.locator('askfirst-button');
    await expect(button).toBeVisible();
    await expect(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const last = (await page.locator('footer a').boundingBox())!;
      expect(last.y + last.height).toBeLessThanOrEqual((await button.boundingBox())!.y);
    }).toPass();
  }
});

test('the confirmation takes no second press: it goes with the next one elsewhere, which does what it is for', async ({
  page,
}) => {
  await visitMade(page, { policy, body: '<button onclick="this.textContent = \'Bought\'">Buy</button>' });
  await refuseAll(page);
  await page.getByRole('button', { name: 'Buy' }).click();
  await expect(findBanner(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Bought' })).toBeVisible();

  // A page that an app puts in without loading is another page.
  await page.context().clearCookies();
  await page.reload();
  await refuseAll(page);
  await page.evaluate(() => history.pushState(null, '', '/shop'));
  await expect(findBanner(page)).toHaveCount(0);
});

test('the floating button comes too where its file is there before the page’s body', async ({ page }) => {
  let send = (): void => {};
  const hasCome = new Promise<void>((settle) => (send = settle));
  page.on('requestfinished', (request) => request.url().endsWith('/askfirst-button.js') && send());
  // A script in the head keeps the body from coming before the button's file.
  await page.route('**/slow.js', async (route) => {
    await hasCome;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await visitMade(page, {
    policy: { ...policy, layout: { button: 'Your Privacy Choices' } },
    head: '<script src="/slow.js"></script>',
  });
  // It stays away while the question is there.
  await refuseAll(page);
  await press(findBanner(page), 'close');
  await expect(page.getByRole('button', { name: 'Your Privacy Choices' })).toBeVisible();
});

test('A-61 the floating button and the preferences show that a signal is honoured', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  await visitWith(
    page,
    { button: 'Your Privacy Choices' },
    {
      regimes: { '*': 'opt-out' },
      categories: policy.categories.filter(({ id }) => id !== 'analytics'),
    },
  );
  const button = page.getByRole('button', { name: 'Your Privacy Choices' });
  await expect(button).toContainText('Opt-Out Request Honored');
  // Nothing is asked that the signal answered.
  await expect(findBanner(page)).toHaveCount(0);
  await button.click();
  await expect(findDialog(page)).toContainText('Opt-Out Request Honored');
  await expect(findSwitch(findDialog(page), 'marketing')).toHaveAttribute('aria-checked', 'false');
});

test('A-21 on a quiet page the question is a line that covers next to nothing, and unfolds', async ({
  page,
  context,
}) => {
  await visitWith(page, { quiet: ['/imprint', '/mad*.html'] });
  const banner = findBanner(page);
  await expect(banner).toBeVisible();
  expect((await banner.boundingBox())!.height).toBeLessThan(120);
  for (const action of ['accept-all', 'refuse-all'] as const)
    await expect(findButton(banner, action)).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: 'First link' }).click();
  const { violations } = await new AxeBuilder({ page }).include('askfirst-banner').analyze();
  expect(violations).toEqual([]);

  await banner.getByRole('button', { name: 'Choose in detail' }).press('Enter');
  await expect(findButton(banner, 'accept-all')).toBeVisible();
  await expect(findButton(banner, 'refuse-all')).toBeVisible();
  await expect(banner.locator('summary').first()).toBeFocused();
  expect(await context.cookies()).toEqual([]);
  await press(banner, 'refuse-all');
  await expect(findConfirmation(page)).toBeVisible();
});

test('A-21 the words of both answers stand in one line each on a quiet page', async ({ page }) => {
  for (const width of [320, 375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await visitWith(page, { quiet: ['/made.html'] });
    for (const action of ['accept-all', 'refuse-all'] as const)
      expect((await findButton(findBanner(page), action).boundingBox())!.height).toBeLessThan(48);
  }
});

test('A-16 what closing means is read above the answers, whole, in every window and layout', async ({ page }) => {
  for (const [width, height] of [
    [375, 667],
    [667, 320],
    [1280, 800],
  ] as const)
    for (const banner of ['corner', 'bar'] as const) {
      await page.setViewportSize({ width, height });
      await visitWith(page, { banner, closable: true });
      const said = findBanner(page).getByText('If you close this, you refuse all optional cookies.');
      await said.scrollIntoViewIfNeeded();
      const [box, foot] = [(await said.boundingBox())!, (await findBanner(page).locator('.foot').boundingBox())!];
      const card = (await findBanner(page).boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(card.y + card.height);
      // Beside the answers, or above them.
      if (box.x < foot.x + foot.width && foot.x < box.x + box.width)
        expect(box.y + box.height).toBeLessThanOrEqual(foot.y + 1);
    }
});

test('A-21 a page is judged anew when the site goes on to another address', async ({ page }) => {
  await visitWith(page, { quiet: ['/imprint'] });
  const unfold = findBanner(page).locator('[data-action="unfold"]');
  await expect(findBanner(page).locator('summary').first()).toBeVisible();
  await page.evaluate(() => history.pushState(null, '', '/imprint'));
  await expect(unfold).toBeVisible();
  await page.evaluate(() => history.pushState(null, '', '/shop'));
  await expect(unfold).toHaveCount(0);
});

test('everything stands on the first layer at once where the policy wants it', async ({ page }) => {
  await visitWith(page, { detail: 'full' });
  await expect(findBanner(page).getByText('Which pages are read.')).toBeVisible();
  await expect(findBanner(page)).toContainText('None of this is stored or sent until you choose.');
});

test('with everything at once, each function that won’t work has a line of its own', async ({ page }) => {
  const functions = ['Chat', 'Map'].map((title) => ({
    id: title.toLowerCase(),
    title,
    needs: 'marketing',
    without: `There is no ${title}.`,
  }));
  await visitWith(page, { detail: 'full' }, { functions });
  const [chat, map] = [findBanner(page).getByText('There is no Chat.'), findBanner(page).getByText('There is no Map.')];
  expect((await map.boundingBox())!.y).toBeGreaterThan((await chat.boundingBox())!.y + 10);
  const [one, other] = await Promise.all(
    ['Chat', 'Map'].map((name) => findBanner(page).locator('b', { hasText: name }).boundingBox()),
  );
  expect(one!.x).toBe(other!.x);
});

test('the floating button has the page’s look, also where its styles come late', async ({ page }) => {
  let send = (): void => {};
  const isWanted = new Promise<void>((settle) => (send = settle));
  await page.route('**/late.css', async (route) => {
    await isWanted;
    await route.fulfill({ contentType: 'text/css', body: 'body { --askfirst-background: rgb(1, 2, 3) }' });
  });
  await visitWith(page, {});
  await refuseAll(page);
  // As a script adds it, so that the page doesn't wait for it.
  const head = `<script>document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/late.css' }))</script>`;
  const isThere = visitMade(page, {
    policy: { ...policy, layout: { button: 'Your Privacy Choices' } },
    body: content,
    head,
  });
  const button = page.locator('askfirst-button').getByRole('button');
  await expect(button).toBeVisible();
  send();
  await isThere;
  await expect(button).toHaveCSS('background-color', 'rgb(1, 2, 3)');
});

test('A-21 a page that isn’t among the quiet ones has the whole question', async ({ page }) => {
  await visitWith(page, { quiet: ['/imprint', '/made'] });
  await expect(findButton(findBanner(page), 'refuse-all')).toBeVisible();
});

for (const headingLevel of [undefined, 1, 3, 6])
  test(`B-31 the question’s heading is of level ${headingLevel ?? 'two, unless the policy says another'}`, async ({
    page,
  }) => {
    onlyIn('chromium', 'Firefox’s driver doesn’t tell what the browser tells readers');
    await visitWith(page, headingLevel ? { headingLevel } : {});
    await expect(findBanner(page).getByRole('heading')).toHaveText('Cookies on Example Shop');
    // As the browser tells readers; Playwright's own roles don't look at aria-level here.
    const devtools = await page.context().newCDPSession(page);
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const heading = nodes.find(
      ({ role, name }) => role?.value === 'heading' && name?.value === 'Cookies on Example Shop',
    );
    expect(heading?.properties?.find(({ name }) => name === 'level')?.value.value).toBe(headingLevel ?? 2);
  });
