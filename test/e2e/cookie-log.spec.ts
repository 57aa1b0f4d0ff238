import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, findInline, press, readRecords, refuseAll, tabTo, test } from './steps.js';

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
  ],
  services: [
    {
      id: 'stats',
      category: 'analytics',
      name: 'Stats',
      cookies: [
        { name: '_st*', purpose: 'Counts visits.', lifetime: '13 months', when: 'when the page opens' },
        { name: '_st*', kind: 'IndexedDB' },
      ],
    },
  ],
};
const body = '<askfirst-cookie-log></askfirst-cookie-log>';

const findLog = (page: Page): Locator => page.locator('askfirst-cookie-log');
const findTold = (page: Page): Locator => page.locator('askfirst-cookie-told');
const findRow = (page: Page, name: string): Locator =>
  findLog(page).locator('tbody tr', { has: page.locator('code').getByText(name, { exact: true }) });
const findErase = (page: Page, name: string): Locator =>
  findLog(page).getByRole('button', { name: `Erase ${name}`, exact: true });
const run = (page: Page, code: string): Promise<unknown> => page.evaluate(`(async () => { ${code} })()`);

/** All that stands in the log and the notice: texts and attributes. */
const readAll = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('askfirst-cookie-log, askfirst-cookie-told')]
      .map((one) => one.outerHTML + (one.shadowRoot?.innerHTML ?? ''))
      .join(''),
  );

/** A page with a log, for a visitor who accepted everything. */
const visitLog = async (page: Page, of: object = policy): Promise<void> => {
  await visitMade(page, { policy: of, body });
  await acceptAll(page);
  await expect(findRow(page, 'askfirst')).toBeVisible();
};
const wish = (page: Page): Promise<void> => findLog(page).getByRole('checkbox').check();

test('F-4 the log names what is here, of all five kinds, and never a value', async ({ page, browserName }) => {
  await visitLog(page);
  await run(
    page,
    `document.cookie = '_st1=secret; max-age=86400';
    await cookieStore.set('_st2', 'secret');
    localStorage.setItem('stored', 'secret');
    sessionStorage.setItem('tab', 'secret');
    await new Promise((done) => (indexedDB.open('_st_db').onsuccess = (event) => { event.target.result.close(); done(); }));
    await caches.open('cache');`,
  );
  for (const name of ['_st1', '_st2', 'stored', 'tab', '_st_db', 'cache'])
    await expect(findRow(page, name)).toBeVisible();
  await expect(findRow(page, '_st1')).toContainText(/Stats\s*Statistics\s*Counts visits\./);
  const end = browserName === 'chromium' ? 'Ends ' : 'This browser doesn’t say when it ends.';
  await expect(findRow(page, '_st1')).toContainText(new RegExp(`According to this site: 13 months\\.\\s*${end}`));
  const allowed = findLog(page).getByRole('rowheader', { name: /^Stats/ });
  await expect(allowed).toContainText('Yes: you allowed it.');
  await expect(findRow(page, '_st1').getByRole('cell').nth(2)).toHaveText(/^\s*\d+:\d+/);
  await expect(findRow(page, 'stored')).toContainText(
    /Not listed by this site\s*This site hasn’t said what it is for\./,
  );
  await expect(findLog(page)).toContainText('cookies that only the server can read (HttpOnly)');
  expect(await readAll(page)).not.toContain('secret');
});

test('what was there before says so, and a server’s own cookie isn’t listed', async ({ page, context, baseURL }) => {
  await context.addCookies([
    { name: 'older', value: 'secret', url: baseURL! },
    { name: 'hidden', value: 'secret', url: baseURL!, httpOnly: true },
  ]);
  await visitMade(page, { policy, body });
  await expect(findRow(page, 'older')).toContainText('Before this list was opened.');
  expect(await readAll(page)).not.toMatch(/secret|hidden/);
});

test('an empty browser says so', async ({ page }) => {
  await visitMade(page, { policy, body });
  await expect(findLog(page)).toContainText('This site keeps nothing in this browser.');
  await expect(findLog(page).getByRole('table')).toHaveCount(0);
});

test('it follows changes and removals, and moves no row', async ({ page }) => {
  await visitLog(page);
  await run(page, `for (const name of ['one', 'two']) document.cookie = name + '=1'`);
  await expect(findRow(page, 'two')).toBeVisible();
  const top = (await findRow(page, 'two').boundingBox())?.y;
  await run(page, `document.cookie = 'one=; max-age=0'; document.cookie = 'three=1'`);
  await expect(findRow(page, 'one')).toContainText('Gone since');
  await expect(findErase(page, 'one')).toHaveCount(0);
  await expect(findRow(page, 'one')).not.toContainText('Changed');
  await expect(findRow(page, 'three')).toBeVisible();
  expect((await findRow(page, 'two').boundingBox())?.y).toBe(top);
  await expect(async () => {
    await run(page, `document.cookie = 'two=' + Math.random()`);
    await expect(findRow(page, 'two')).toContainText('Changed', { timeout: 1000 });
  }).toPass();
});

test('an entry that a script removed is gone, and hasn’t changed', async ({ page }) => {
  await visitLog(page);
  await run(page, `localStorage.setItem('stored', '1')`);
  await expect(findRow(page, 'stored')).toBeVisible();
  // What has just come is told of more than once: only after a while does a change count as one.
  await page.waitForFunction((since) => performance.now() - since > 1500, await page.evaluate(() => performance.now()));
  await run(page, `localStorage.removeItem('stored')`);
  await expect(findRow(page, 'stored')).toContainText('Gone since');
  await expect(findRow(page, 'stored')).not.toContainText('Changed');
});

test('without cookieStore, and for a policy that declares nothing, it looks by itself', async ({ page }) => {
  await page.addInitScript('delete window.cookieStore; delete Window.prototype.cookieStore');
  await visitLog(page, { ...policy, services: [{ id: 'stats', category: 'analytics', name: 'Stats' }] });
  await run(page, `document.cookie = 'one=1'; localStorage.setItem('two', '1')`);
  await expect(findRow(page, 'one')).toContainText('This browser doesn’t say when it ends.');
  await expect(findRow(page, 'two')).toBeVisible();
});

test('B-18 B-22 an entry is erased by keyboard, and the focus stays there', async ({ page, context }) => {
  await visitLog(page);
  await run(page, `localStorage.setItem('stored', '1'); document.cookie = '_st1=1; path=/'`);
  for (const name of ['_st1', 'stored']) {
    await expect(findErase(page, name)).toBeVisible();
    await tabTo(page, findErase(page, name));
    await page.keyboard.press('Enter');
    await expect(findLog(page).getByRole('status')).toHaveText(`${name} has been erased.`);
    await expect(findRow(page, name).locator('.gone')).toBeFocused();
  }
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('erasing the answer has the visitor asked again', async ({ page, context }) => {
  await visitLog(page);
  await expect(findRow(page, 'askfirst')).toContainText('you will be asked again');
  await findErase(page, 'askfirst').click();
  await expect(findRow(page, 'askfirst')).toContainText('Gone since');
  expect(await readRecords(context)).toEqual([]);
  await expect(findBanner(page).getByRole('button', { name: 'Accept all' })).toBeVisible();
});

test('F-4 nobody is told who didn’t wish it', async ({ page, requests }) => {
  await visitLog(page);
  await run(page, `document.cookie = 'one=1'`);
  await expect(findRow(page, 'one')).toBeVisible();
  await expect(findTold(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  requests.clear();
  await page.goto('/demo/situations/order.html', { waitUntil: 'networkidle' });
  expect(requests.toWidget().filter((path) => path.includes('log'))).toEqual([]);
});

test('B-22 F-4 who wishes it is told once for all that came together, on every page, and not of what they know', async ({
  page,
  context,
  baseURL,
}) => {
  await visitLog(page);
  await wish(page);
  await expect(findRow(page, 'askfirst-tell')).toContainText('Your request to be told');
  const status = findTold(page).getByRole('status');
  await expect(status).toHaveText('');
  await page.evaluate(() => {
    const texts: string[] = [];
    Object.assign(window, { texts });
    const one = document.querySelector('askfirst-cookie-told')!.shadowRoot!.querySelector('[role="status"]')!;
    new MutationObserver(() => one.textContent.trim() && texts.push(one.textContent.trim())).observe(one, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  await page
    .context()
    .route('**/sets', (route) => route.fulfill({ headers: { 'Set-Cookie': 'three=secret; path=/' }, body: '' }));
  await run(page, `document.cookie = 'one=secret'; await cookieStore.set('two', 'secret'); await fetch('/sets')`);
  await expect(status).toHaveText('New in this browser (3): one, two, three.');
  expect(new Set(await page.evaluate<string[]>('window.texts')).size).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('askfirst-cookie-told');
  await findTold(page).getByRole('button', { name: 'Hide the notice about new cookies' }).click();
  await expect(findTold(page).getByRole('button')).toHaveCount(0);

  // What comes with the next page, or before the log is there, is told there.
  await context.addCookies([{ name: 'four', value: 'secret', url: baseURL! }]);
  await visitMade(page, { policy });
  await expect(status).toHaveText('New in this browser (1): four.');
  await expect(findTold(page).getByRole('button', { name: 'Cookie settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('');
  expect(await readAll(page)).not.toContain('secret');
  expect(await page.evaluate(() => localStorage.getItem('askfirst-tell'))).not.toContain('secret');

  await visitMade(page, { policy, body });
  await expect(findLog(page).getByRole('checkbox')).toBeChecked();
  await findLog(page).getByRole('checkbox').uncheck();
  await expect(findTold(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the wish is kept where undeclared writes are held', async ({ page }) => {
  await visitLog(page, { ...policy, undeclared: 'hold' });
  await wish(page);
  await page.reload();
  await expect(findLog(page).getByRole('checkbox')).toBeChecked();
  expect(await page.evaluate(async () => JSON.stringify(await window.askfirst.explain()))).not.toContain(
    'askfirst-tell',
  );
});

test('the notice leads to the list where there is one', async ({ page }) => {
  await visitLog(page);
  await wish(page);
  await run(page, `document.cookie = 'one=1'`);
  await findTold(page).getByRole('button', { name: 'Show the list' }).click();
  await expect(findLog(page).getByRole('table')).toBeFocused();
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
for (const [name, width, colorScheme, language, fontSize] of [
  ['light', 1280, 'light', 'lang="en"', '100%'],
  ['dark', 1280, 'dark', 'lang="en"', '100%'],
  ['right to left', 1280, 'light', 'lang="ar" dir="rtl"', '100%'],
  ['a small phone', 320, 'light', 'lang="en"', '100%'],
  ['a small phone, large text, right to left', 320, 'dark', 'lang="ar" dir="rtl"', '200%'],
] as const)
  test(`B-01 axe finds nothing in the log and the notice, and nothing is cut off: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.context().grantPermissions(['local-network-access']);
    await page.route('**/demo/privacy.html', async (route) => {
      const response = await route.fetch();
      const html = `<html ${language} style="font-size: ${fontSize}">`;
      await route.fulfill({ response, body: (await response.text()).replace('<html lang="en">', html) });
    });
    await page.goto('/demo/privacy.html');
    await press(findInline(page), 'refuse-all');
    await wish(page);
    await run(
      page,
      `document.cookie = 'a_name_without_any_place_to_break_it_but_itself=1'; localStorage.setItem('x', '1')`,
    );
    await expect(findTold(page).getByRole('button')).toHaveCount(2);
    await findRow(page, 'x').getByRole('button').click();
    await expect(findRow(page, 'x').locator('.gone')).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .include('askfirst-cookie-log')
      .include('askfirst-cookie-told')
      .options({ rules: { 'target-size': { enabled: true } } })
      .withTags(tags)
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    expect(await findLog(page).evaluate((log) => log.scrollWidth - log.clientWidth)).toBe(0);
    expect((await findTold(page).boundingBox())?.width).toBeLessThanOrEqual(width);
    const cut = await findLog(page).evaluate((log) =>
      [...log.shadowRoot!.querySelectorAll<HTMLElement>('tr, th, td, p, button, label')]
        .filter((one) => one.checkVisibility() && !one.closest('thead') && one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.outerHTML),
    );
    expect(cut).toEqual([]);
    for (const button of await findLog(page).getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

test('in forced colours buttons keep their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visitLog(page);
  await expect(findErase(page, 'askfirst')).toHaveCSS('border-top-style', 'solid');
});

test('a page without a log loads nothing of it for who has refused', async ({ page, requests }) => {
  await visitMade(page, { policy });
  await refuseAll(page);
  requests.clear();
  await page.reload({ waitUntil: 'networkidle' });
  expect(requests.toWidget().filter((path) => /ui|log/.test(path))).toEqual([]);
});

test('on a phone the log of 25 entries takes 1,300 pixels at most, until one of its services is unfolded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  const services = ['stats', 'ads', 'chat'].map((id) => ({
    id,
    category: 'analytics',
    name: `Example ${id}`,
    provider: `Example ${id} Inc.`,
    cookies: [
      { name: `_${id}_*`, purpose: 'Tells visitors apart.', lifetime: '13 months', when: 'when a page is opened' },
    ],
  }));
  await visitLog(page, { ...policy, services });
  await run(
    page,
    `for (const id of ['stats', 'ads', 'chat']) for (let index = 0; index < 8; index++) document.cookie = '_' + id + '_' + index + '=1; max-age=86400'`,
  );
  const log = findLog(page);
  await expect(log).toContainText('Stored in your browser: 25');
  await expect(log.locator('[data-action="entries"]').first()).toHaveAttribute('aria-expanded', 'false');
  expect((await log.boundingBox())!.height).toBeLessThanOrEqual(1300);
});
