import type { Page } from 'playwright/test';
import {
  acceptAll,
  allowOnly,
  choose,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findSwitch,
  openDetails,
  pages,
  press,
  readRecord,
  readRecords,
  refuseAll,
  reopen,
  test,
  visit,
} from './steps.js';
import { readJar } from './jar.js';

/** Mixpanel’s and PostHog’s own code sent what they are there for. */
const sent = { mixpanel: /\/mixpanel\/track/, posthog: /\/posthog\/(?:e|i)\// };

test('A-11 one press accepts all, and what waited is sent', async ({ page, context, requests }) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);

  expect((await readRecord(context)).value).toContain('accept-all');
  await expect.poll(() => requests.toSink('mixpanel').join()).toMatch(sent.mixpanel);
  await expect.poll(() => requests.toSink('posthog').join()).toMatch(sent.posthog);
  await expect.poll(() => requests.toSink('pixel')).toEqual(['/pixel/seen.gif']);
  await expect.poll(() => requests.toSink('films')).toContain('/films/kite.html');
});

test('A-11 A-23 A-41 one press refuses all, and nothing is sent on this page or on those that follow', async ({
  page,
  context,
  requests,
}) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);
  expect((await readRecord(context)).value).toContain('refuse-all');

  for (const path of pages.shop) {
    await visit(page, path);
    await expect(findBanner(page)).toHaveCount(0);
  }
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findBanner(page)).toHaveCount(0);

  expect(requests.toSink()).toEqual([]);
  const { cookies, ...storage } = await readJar(page);
  expect(cookies).toEqual(['askfirst']);
  expect(Object.values(storage).flat()).toEqual([]);
});

test('A-17 A-40 accepting one category releases that one and no other', async ({ page, requests }) => {
  await page.goto('/demo/product.html');
  await allowOnly(page, 'analytics');
  await expect.poll(() => requests.toSink('mixpanel').join()).toMatch(sent.mixpanel);
  await expect.poll(() => requests.toSink('posthog').join()).toMatch(sent.posthog);

  await page.goto('/demo/contact.html');
  await expect
    .poll(() => requests.toSink('mixpanel').filter((path) => path.startsWith('/mixpanel/track')).length)
    .toBeGreaterThan(1);
  const others = requests.toSink().filter((path) => !/^\/(?:mixpanel|posthog)\//.test(path));
  expect(others).toEqual([]);
});

test('A-17 A-40 accepting one service releases that one and no other of its category', async ({ page, requests }) => {
  await page.goto('/demo/product.html');
  await allowOnly(page, 'films');
  await expect.poll(() => requests.toSink('films')).toContain('/films/kite.html');

  await visit(page, '/demo/contact.html');
  expect(requests.toSink().filter((path) => !path.startsWith('/films/'))).toEqual([]);
});

test('A-05 A-32 every optional switch is off at first, and what is necessary has none', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await openDetails(findDialog(page));

  const switches = findDialog(page).getByRole('switch');
  const ids = await switches.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
  expect(ids.sort()).toEqual(
    [
      'functional',
      'basket',
      'films',
      'maps',
      'helpdesk',
      'analytics',
      'mixpanel',
      'posthog',
      'marketing',
      'pixel',
    ].sort(),
  );
  for (const one of await switches.all()) await expect(one).toHaveAttribute('aria-checked', 'false');
  await expect(findDialog(page).getByText('Always on')).toBeVisible();
});

test('the choice holds after a reload and on the next page', async ({ page, requests }) => {
  await page.goto('/demo/situations/no-policy.html');
  await acceptAll(page);
  await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics', '/probe.js?name=marketing']);

  requests.clear();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findBanner(page)).toHaveCount(0);
  expect(requests.toSink()).toEqual(['/probe.js?name=analytics', '/probe.js?name=marketing']);

  requests.clear();
  await visit(page, '/demo/situations/async-gate.html');
  await expect(findBanner(page)).toHaveCount(0);
  expect(requests.toSink()).toEqual(['/probe.js?name=analytics']);
});

test('a second tab follows at once', async ({ page, context }) => {
  await page.goto('/demo/situations/no-policy.html');
  const second = await context.newPage();
  await second.goto('/demo/situations/no-policy.html');
  await expect(findBanner(second)).toBeVisible();

  await page.bringToFront();
  await acceptAll(page);
  await expect(findBanner(second)).toHaveCount(0);
  await expect(second.locator('output')).toHaveText('analytics, marketing');
});

test('B-22 B-61 B-63 B-64 after the choice the banner says what was chosen and how to change it, and has the focus', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);

  const confirmation = findConfirmation(page);
  await expect(confirmation).toContainText('refused all');
  await expect(confirmation).toContainText('Cookie settings');
  await expect(confirmation).toBeFocused();
  await expect(findButton(findBanner(page), 'close')).toHaveAccessibleName('Hide the cookie message');

  await press(findBanner(page), 'close');
  await expect(findBanner(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});

test('the confirmation leads to the preferences', async ({ page }) => {
  await page.goto('/demo/home.html');
  await acceptAll(page);

  await press(findBanner(page), 'preferences');
  await expect(findDialog(page)).toBeVisible();
  await expect(findSwitch(findDialog(page), 'analytics')).toHaveAttribute('aria-checked', 'true');
});

test('A-42 A-48 the link at the foot of every page opens the preferences, which show what holds', async ({ page }) => {
  await page.goto('/demo/home.html');
  await allowOnly(page, 'analytics');

  await page.goto('/demo/contact.html');
  await reopen(page);
  await expect(page).toHaveURL(/contact\.html$/);
  await expect(findSwitch(findDialog(page), 'analytics')).toHaveAttribute('aria-checked', 'true');
  await expect(findSwitch(findDialog(page), 'marketing')).toHaveAttribute('aria-checked', 'false');
});

for (const [name, leave] of [
  ['Escape', (page) => page.keyboard.press('Escape')],
  ['a click beside the dialog', (page) => page.mouse.click(2, 2)],
  ['the close button', (page) => press(findDialog(page), 'close')],
] as const satisfies readonly (readonly [string, (page: Page) => Promise<void>])[])
  test(`A-04 B-43 B-44 ${name} records nothing, whatever the switches say`, async ({ page, context, requests }) => {
    await page.goto('/demo/home.html');
    await choose(page);
    await findSwitch(findDialog(page), 'analytics').click();
    await leave(page);
    if (name !== 'a click beside the dialog') await expect(findDialog(page)).toBeHidden();

    await page.reload({ waitUntil: 'networkidle' });
    await expect(findBanner(page)).toBeVisible();
    expect(await readRecords(context)).toEqual([]);
    expect(requests.toSink()).toEqual([]);
  });

test('leaving the preferences brings back the switches as they were', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await findSwitch(findDialog(page), 'marketing').click();
  await page.keyboard.press('Escape');

  await choose(page);
  await expect(findSwitch(findDialog(page), 'marketing')).toHaveAttribute('aria-checked', 'false');
});
