import AxeBuilder from '@axe-core/playwright';
import {
  acceptAll,
  expect,
  findBanner,
  findConfirmation,
  findDialog,
  findSwitch,
  openDetails,
  press,
  readFrames,
  readRecord,
  reopen,
  test,
  visit,
  withdrawAll,
} from './steps.js';
import { readNames } from './jar.js';
import { visitMade } from './made-page.js';

/** The names that demo/policy.json declares for what is optional. */
const declared = /^(?:mp_|__mp|mixpanel|ph_|loftline-basket|test$|__support|example-helpdesk)/;

test('A-43 A-44 withdrawing takes the embeds away and erases what was declared, at once', async ({
  page,
  context,
  requests,
}) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);
  await page.getByRole('button', { name: 'Add to the basket' }).click();
  await expect.poll(() => readFrames(page)).toHaveLength(1);
  await expect.poll(() => requests.toSink('pixel')).toHaveLength(1);
  const kept = ['mp_demo_mixpanel', 'ph_demo_posthog', 'loftline-basket', 'mp_tab_id_mixpanel_demo'];
  await expect.poll(() => readNames(page)).toEqual(expect.arrayContaining(kept));

  const erased = page.evaluate(
    () =>
      new Promise<string[]>((settle) =>
        document.addEventListener('askfirst-withdrawn', (event) => settle(event.erased.map(({ name }) => name))),
      ),
  );
  await withdrawAll(page);
  expect(await erased).toEqual(expect.arrayContaining(kept));
  await expect.poll(() => readFrames(page)).toHaveLength(0);
  await expect(page.locator('img[data-consent="pixel"]')).not.toHaveAttribute('src');
  const after = await readNames(page);
  for (const name of ['mp_demo_mixpanel', 'loftline-basket', 'mp_tab_id_mixpanel_demo'])
    expect(after).not.toContain(name);
  expect((await readRecord(context)).value).toContain('refuse-all');
});

for (const scheme of ['http', 'https'] as const)
  test(`A-44 withdrawing erases the cookies that a site keeps for its parent domain, over ${scheme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const site = `${scheme}://www.shop.example`;
    await context.route(`${site}/askfirst/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await context.request.get(`${baseURL}${pathname}`) });
    });
    await visitMade(page, {
      policy: {
        categories: [{ id: 'analytics', title: 'Statistics' }],
        services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: '_st*' }] }],
      },
    });
    await page.goto(`${site}/made.html`);
    await acceptAll(page);
    await page.evaluate(() => {
      for (const text of ['_st1=x', '_st2=x; domain=www.shop.example', '_st3=x; domain=shop.example'])
        for (const path of ['/', '/made.html']) document.cookie = `${text}; path=${path}`;
      document.cookie = '_st4=x; domain=shop.example; path=/; secure';
    });
    const left = async (): Promise<number> =>
      (await context.cookies(`${site}/made.html`)).filter(({ name }) => name.startsWith('_st')).length;
    expect(await left()).toBe(scheme === 'https' ? 7 : 6);
    await withdrawAll(page);
    await expect.poll(left).toBe(0);
  });

test('A-43 after a withdrawal the next page sends nothing', async ({ page, requests }) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);
  await expect.poll(() => requests.toSink('posthog').join()).toMatch(/\/posthog\/(?:e|i)\//);
  await withdrawAll(page);

  // Scripts that run go on until their page is left, and may send a farewell.
  await visit(page, '/demo/contact.html');
  requests.clear();
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toHaveCount(0);
  expect(requests.toSink()).toEqual([]);
});

test('what a running script writes again after a withdrawal is gone on the next page', async ({ page, requests }) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);
  await expect.poll(() => requests.toSink('posthog').join()).toMatch(/\/posthog\/(?:e|i)\//);
  await withdrawAll(page);

  // PostHog writes on; Mixpanel's queue is written last of all, as the page unloads, and outlives it.
  await visit(page, '/demo/contact.html');
  await expect
    .poll(async () => (await readNames(page)).filter((name) => declared.test(name) && !name.startsWith('__mpq_')))
    .toEqual([]);
});

test('A-42 F-10 withdrawing takes two presses from any page', async ({ page, context }) => {
  await page.goto('/demo/situations/no-policy.html');
  await acceptAll(page);
  await page.goto('/demo/home.html');

  await reopen(page);
  await press(findDialog(page), 'refuse-all');
  await expect.poll(async () => (await readRecord(context)).value).toContain('refuse-all');
});

test('turning off one service leaves the others as they were', async ({ page, requests }) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);
  await expect.poll(() => readFrames(page)).toHaveLength(1);

  await reopen(page);
  await openDetails(findDialog(page));
  await findSwitch(findDialog(page), 'films').click();
  await press(findDialog(page), 'save');
  await expect.poll(() => readFrames(page)).toHaveLength(0);

  requests.clear();
  await page.goto('/demo/product.html');
  await expect.poll(() => requests.toSink('mixpanel').join()).toMatch(/\/mixpanel\/track/);
  expect(requests.toSink('films')).toEqual([]);
});

test('a second tab loses its embeds when the first one withdraws', async ({ page, context }) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);
  const second = await context.newPage();
  await second.goto('/demo/product.html');
  await expect.poll(() => readFrames(second)).toHaveLength(1);

  await page.bringToFront();
  await withdrawAll(page);
  await expect.poll(() => readFrames(second)).toHaveLength(0);
});

test('A-44 the confirmation counts by service what was erased and is left, and the preferences list each, with the reason', async ({
  page,
  context,
}) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);
  await page.getByRole('button', { name: 'Add to the basket' }).click();
  const kept = ['mp_demo_mixpanel', 'loftline-basket', 'mp_tab_id_mixpanel_demo'];
  await expect.poll(() => readNames(page)).toEqual(expect.arrayContaining(kept));
  // A database that a page has open outlives its erasure.
  await page.evaluate(async () => {
    const open = indexedDB.open('mixpanelBrowserDb');
    await new Promise((settle) => (open.onsuccess = settle));
  });
  await withdrawAll(page);
  const confirmation = findConfirmation(page);
  await expect(confirmation).toContainText(/Erased from this browser: .*Saved basket \(1\).*Mixpanel \(\d\)/);
  await expect(confirmation).toContainText(
    /Still in this browser: .*Mixpanel \(\d\).*See the cookie settings for the reason/,
  );
  await expect(confirmation).not.toContainText('mp_demo_mixpanel');

  await reopen(page);
  const erased = findDialog(page).locator('.erased');
  await expect(erased.getByRole('heading')).toHaveText(['Erased after your last choice', 'Still in this browser']);
  for (const name of kept) await expect(erased.getByText(name, { exact: true })).toBeVisible();
  await expect(erased).toContainText('Cookies (1): mp_demo_mixpanel');
  await expect(erased).toContainText(
    'Databases: mixpanelBrowserDb. The page is using it. It will go when you leave the page.',
  );
  await expect(erased).toContainText(
    /\(HttpOnly\).*Listed by this site, but not visible from this page: .*example_film/,
  );
  const { violations } = await new AxeBuilder({ page }).include('askfirst-preferences').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  // Another page knows nothing of it: nothing is kept of what was erased.
  await page.goto('/demo/home.html');
  await reopen(page);
  await expect(findDialog(page).locator('.erased')).toHaveCount(0);
  expect((await readRecord(context)).value).toContain('refuse-all');
});
