import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findSettings,
  onlyIn,
  press,
  readRan,
  readRecords,
  test,
  visit,
} from './steps.js';

/** Nothing of the widget keeps the page from being scrolled and used. */
const expectUsable = async (page: Page): Promise<void> => {
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const locked = await page.evaluate(() =>
    [document.documentElement, document.body].some((one) => one.inert || getComputedStyle(one).overflowY === 'hidden'),
  );
  expect(locked).toBe(false);
};

for (const [name, answer] of [
  ['is missing', { status: 404 }],
  ['can’t be reached', undefined],
  ['breaks down', { contentType: 'text/javascript', body: 'throw new Error("broken")' }],
  ['has an error of syntax', { contentType: 'text/javascript', body: 'export const open = (' }],
  [
    'is cut off on its way',
    { contentType: 'text/javascript', body: readFileSync('dist/askfirst-ui.js', 'utf8').slice(0, 9000) },
  ],
  ['is an HTML page', { contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }],
] as const)
  test(`A-07 when the UI ${name}, everything stays held and the page goes on`, async ({
    page,
    context,
    requests,
    said,
  }) => {
    await page.route('**/askfirst-ui.js', (route) => (answer ? route.fulfill(answer) : route.abort()));
    await visit(page, '/demo/home.html');

    await expectUsable(page);
    await expect(findBanner(page)).toHaveCount(0);
    expect(said.errors()).toHaveLength(1);
    expect(said.errors()[0]).toContain('askfirst-ui.js');

    await findSettings(page).click();
    await page.waitForURL('**/privacy.html');
    expect(requests.toSink()).toEqual([]);
    expect(await readRecords(context)).toEqual([]);
  });

/** Choose is pressed, and the file that it takes is lost. */
const losePreferences = async (page: Page): Promise<void> => {
  let fail = (): void => {};
  const isLost = new Promise<void>((settle) => (fail = settle));
  await page.route('**/askfirst-preferences.js', async (route) => {
    await isLost;
    await route.abort();
  });
  await page.goto('/demo/home.html');
  const choose = findButton(findBanner(page), 'preferences');
  await choose.click();
  await expect(choose).toHaveAttribute('aria-busy', 'true');
  fail();
  await expect(findBanner(page).getByRole('alert')).toContainText('This didn’t load.');
};

test('while the preferences are on their way Choose is busy, and where they are lost it says so', async ({
  page,
  requests,
}) => {
  await losePreferences(page);
  const choose = findButton(findBanner(page), 'preferences');
  await expect(choose).toHaveText('Try again');
  await expect(choose).toHaveAttribute('aria-busy', 'false');
  // What the visitor needs without them is still there.
  await expect(findBanner(page).getByRole('link', { name: 'Privacy policy' })).toBeVisible();
  await expect(findButton(findBanner(page), 'accept-all')).toBeVisible();
  await expect(findButton(findBanner(page), 'refuse-all')).toBeVisible();
  expect(requests.toSink()).toEqual([]);
});

test('preferences that were lost come with the next try', async ({ page }) => {
  onlyIn('chromium', 'until version 155, Firefox asks no second time for a module that failed (whatwg/html#10327)');
  await losePreferences(page);
  await page.unroute('**/askfirst-preferences.js');
  await press(findBanner(page), 'preferences');
  await expect(findDialog(page)).toBeVisible();
});

test('when the UI is missing, an earlier choice still holds', async ({ page, requests }) => {
  await page.goto('/demo/situations/no-policy.html');
  await acceptAll(page);
  await page.route('**/askfirst-ui.js', (route) => route.abort());
  requests.clear();
  await page.reload();
  await expect.poll(() => requests.toSink()).toHaveLength(2);
});

const refuseCookies = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set: () => {} });
  });

test('C-14 F-3 when the browser refuses cookies, the choice holds for the page and the message says so', async ({
  page,
  requests,
}) => {
  await refuseCookies(page);
  await page.goto('/demo/situations/no-policy.html');
  await press(findBanner(page), 'accept-all');
  await expect(findConfirmation(page)).toContainText('Your browser blocks cookies');
  await expect.poll(() => readRan(page)).toEqual(['analytics', 'marketing']);

  // No loop: it asks once, and again on the next page.
  await press(findBanner(page), 'close');
  await expect(findBanner(page)).toHaveCount(0);
  requests.clear();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findBanner(page)).toBeVisible();
  expect(requests.toSink()).toEqual([]);
});

test('when the page may not read cookies at all, it works and holds', async ({ page, requests }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    };
    Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: refuse, set: refuse });
  });
  await visit(page, '/demo/situations/no-policy.html');
  await expect(findBanner(page)).toBeVisible();
  expect(requests.toSink()).toEqual([]);
  expect(errors).toEqual([]);
  await press(findBanner(page), 'refuse-all');
  await expect(findConfirmation(page)).toContainText('Your browser blocks cookies');
});

test('A-07 when something hides the banner, the page scrolls and nothing runs', async ({ page, requests }) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: 'askfirst-banner { display: none !important }' }),
      );
    }),
  );
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeHidden();
  await expectUsable(page);
  await page.locator('header').getByRole('link', { name: 'Contact' }).click();
  await page.waitForURL('**/contact.html');
  await page.getByLabel('Name', { exact: true }).fill('Ada');
  expect(requests.toSink()).toEqual([]);
});

test('B-47 a banner that a script takes out of the page leaves nothing behind', async ({ page, requests }) => {
  await visit(page, '/demo/home.html');
  const before = await page.evaluate(() => document.documentElement.getAttribute('style') ?? '');
  await findBanner(page).evaluate((banner) => banner.remove());
  await expectUsable(page);
  expect(before).not.toBe('');
  expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
  expect(requests.toSink()).toEqual([]);
});

test('B-65 A-01 a visitor without JavaScript is asked nothing and followed by nobody', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).hostname));
  await page.goto('/demo/home.html', { waitUntil: 'networkidle' });
  expect(new Set(asked)).toEqual(new Set(['localhost']));
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

for (const [name, answer] of [
  [
    'answers with an error, if in JSON',
    { status: 500, contentType: 'application/json', body: '{"regimes":{"*":"none"}}' },
  ],
  ['is HTML', { contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }],
  ['is cut off', { contentType: 'application/json', body: '{"categories":[{"id":"necess' }],
] as const)
  test(`A-07 a policy file that ${name} is refused: nothing is allowed, the page goes on, and it is said once`, async ({
    page,
    requests,
    said,
  }) => {
    const gate = '<script src="/askfirst/askfirst.js" data-policy="/policy-of-this-test.json"></script>';
    await page.route('**/policy-of-this-test.json', (route) => route.fulfill(answer));
    await visitMade(page, {
      gate,
      body: `<p style="height: 3000px"></p><script type="text/plain" data-consent="necessary">(window.ran ??= []).push('necessary')</script>`,
    });
    await expect.poll(() => said.errors()).toHaveLength(1);
    await expectUsable(page);
    await expect(findBanner(page)).toHaveCount(0);
    expect(await readRan(page)).toEqual([]);
    expect(said.errors()).toHaveLength(1);
    expect(said.errors()[0]).toContain('policy-of-this-test.json');
    expect(requests.toSink()).toEqual([]);
  });

for (const [name, body] of [
  ['an error in JSON', '{"error":"Not found","categories":null}'],
  ['a list', '[]'],
  ['a list of policies', '[{"regimes":{"*":"none"}}]'],
  ['a text', '"none"'],
] as const)
  test(`A-07 a policy file that is ${name} allows nothing optional, the page goes on, and the console says so`, async ({
    page,
    requests,
    said,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/policy-of-this-test.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await visitMade(page, {
      gate: '<script src="/askfirst/askfirst.js" data-policy="/policy-of-this-test.json"></script>',
      body: `<p style="height: 3000px"></p><script type="text/plain" data-consent="analytics">(window.ran ??= []).push('analytics')</script>`,
    });
    await expect.poll(() => [...said.errors(), ...said.warnings()].join()).toContain('analytics');
    await expectUsable(page);
    expect(await readRan(page)).toEqual([]);
    expect(requests.toSink()).toEqual([]);
    expect(errors).toEqual([]);
  });

const onDisk = '{ "categories": [{ "id": "analytics" }] }';
for (const [name, policy, attributes] of [
  ['with a policy in it', `<script type="application/json" id="askfirst-policy">${onDisk}</script>`, ''],
  ['with a policy beside it', '', ' data-policy="policy.json"'],
] as const)
  test(`a page opened from the disk ${name} releases nothing, and the console says to open it over http`, async ({
    page,
    said,
  }) => {
    onlyIn('chromium', 'the driver of Firefox lets a page on the disk load the modules beside it');
    const folder = test.info().outputPath('site');
    cpSync('dist', folder, { recursive: true, filter: (path) => !/\/(?:audit|types|parts)$/.test(path) });
    writeFileSync(`${folder}/policy.json`, onDisk);
    writeFileSync(
      `${folder}/page.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>On the disk</title>${policy}
      <script src="askfirst.js"${attributes}></script>
      <script type="text/plain" data-consent="analytics">window.ran = ['held']</script>
      <p style="height: 3000px">Long</p></html>`,
    );
    await page.goto(pathToFileURL(`${folder}/page.html`).href);
    await expect.poll(() => said.errors()).toHaveLength(1);
    expect(said.errors()[0]).toContain('askfirst-ui.js');
    expect(said.errors()[0]).toContain('open the page over http, not as a file');
    expect(await readRan(page)).toEqual([]);
    await expectUsable(page);
  });
