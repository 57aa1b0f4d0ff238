import { createHash } from 'node:crypto';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  allowOnly,
  expect,
  findBanner,
  findDialog,
  press,
  readFrames,
  readRan,
  refuseAll,
  reopen,
  sink,
  test,
  visit,
  withdrawAll,
} from './steps.js';

declare global {
  interface Window {
    violations: string[];
  }
}

const inOrder = [
  ...['inline-1', 'slow', 'inline-2', 'defer-1', 'inline-3', 'module-inline', 'module-external', 'defer-2'],
] as const;
const isAsync = (name: string): boolean => name.startsWith('async');

test('held scripts run in document order, async ones apart, and a failing one stops none', async ({ page }) => {
  await page.goto('/demo/situations/order.html');
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toHaveLength(inOrder.length + 2);

  const ran = await readRan(page);
  expect(ran.filter((name) => !isAsync(name))).toEqual(inOrder);
  expect(ran.filter(isAsync)).toEqual(['async', 'async-slow']);
});

test('the order is the same for a visitor who accepted before', async ({ page }) => {
  await page.goto('/demo/situations/order.html');
  await acceptAll(page);
  await page.reload();
  await expect.poll(() => readRan(page)).toHaveLength(inOrder.length + 2);
  expect((await readRan(page)).filter((name) => !isAsync(name))).toEqual(inOrder);
});

test('each held script runs once, however often the visitor changes their mind', async ({ page }) => {
  await page.goto('/demo/situations/order.html');
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toHaveLength(inOrder.length + 2);

  for (const action of ['refuse-all', 'accept-all', 'refuse-all', 'accept-all'] as const) {
    await reopen(page);
    await press(findDialog(page), action);
    await expect(findDialog(page)).toBeHidden();
  }
  // Whatever waits runs before a mark that comes later.
  await page.evaluate(() => {
    const last = document.createElement('script');
    last.type = 'text/plain';
    last.dataset['consent'] = 'analytics';
    last.text = 'window.ran.push("last")';
    document.body.append(last);
  });
  await expect.poll(() => readRan(page)).toContain('last');
  expect(await readRan(page)).toHaveLength(inOrder.length + 3);
});

test('a choice changed before a script’s turn comes keeps the script from running', async ({ page }) => {
  let answer = (): void => {};
  await page.route(`${sink}/probe.js?name=first`, async (route) => {
    await new Promise<void>((settle) => (answer = settle));
    await route.fulfill({ contentType: 'text/javascript', body: 'window.ran = ["first"]' });
  });
  await visitMade(page, {
    head: `<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=first"></script>
      <script type="text/plain" data-consent="analytics">window.ran.push("second")</script>
      <script type="text/plain" data-consent="!marketing">(window.ran ??= []).push("third")</script>`,
  });
  const asked = page.waitForRequest('**/probe.js?name=first');
  await acceptAll(page);
  await asked;
  await withdrawAll(page);
  answer();
  await expect.poll(() => readRan(page)).toEqual(['first', 'third']);
});

test('a released script has all its attributes', async ({ page }) => {
  const address = `${sink}/probe.js?name=whole`;
  const integrity = `sha384-${createHash('sha384')
    .update(await (await page.request.get(address)).body())
    .digest('base64')}`;
  await visitMade(page, {
    head: `<script type="text/plain" data-consent="analytics" id="whole" class="a b" src="${address}" integrity="${integrity}"
        crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" data-domain="shop.example"></script>
      <script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=altered" integrity="${integrity}"
        crossorigin="anonymous"></script>
      <script type="text/plain" data-consent="analytics" data-domain="shop.example">
        window.ran.push(document.currentScript.dataset.domain);
      </script>`,
  });
  const request = page.waitForRequest(address);
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['whole', 'shop.example']);

  const headers = await (await request).allHeaders();
  expect(headers['origin']).toBeTruthy();
  expect(headers['referer']).toBeUndefined();
  const script = page.locator('#whole');
  for (const [name, value] of Object.entries({
    ...{ class: 'a b', integrity, crossorigin: 'anonymous', referrerpolicy: 'no-referrer', fetchpriority: 'low' },
    'data-domain': 'shop.example',
  }))
    await expect(script).toHaveAttribute(name, value);
});

test('under a strict Content-Security-Policy released scripts keep their nonce, and nothing violates it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto('/demo/situations/nonce.html');
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['inline', 'external']);

  await press(findBanner(page), 'close');
  await reopen(page);
  await page.keyboard.press('Escape');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await readRan(page)).toEqual(['inline', 'external']);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  const nonces = await page
    .locator('script[data-consent]:not([type="text/plain"])')
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).nonce));
  expect(new Set(nonces).size).toBe(1);
  expect(nonces[0]).not.toBe('');
});

test('frames, pictures and style sheets keep their place and load only what is allowed', async ({ page, requests }) => {
  await visit(page, '/demo/situations/embeds.html');
  const frame = page.locator('iframe');
  const place = await frame.boundingBox();

  await allowOnly(page, 'functional');
  await expect.poll(() => requests.toSink()).toEqual(expect.arrayContaining(['/films/kite.html', '/maps/leaflet.css']));
  await expect(page.frameLocator('iframe').getByRole('button', { name: 'Play the film' })).toBeVisible();
  expect(await frame.boundingBox()).toEqual(place);
  expect(requests.toSink('pixel')).toEqual([]);

  await reopen(page);
  await press(findDialog(page), 'accept-all');
  await expect.poll(() => requests.toSink('pixel')).toEqual(['/pixel/seen.gif?embeds']);
});

test('elements added by script wait like the page’s own, and are released like them', async ({ page, requests }) => {
  await visit(page, '/demo/situations/late-elements.html');
  const addAll = async (): Promise<void> => {
    for (const name of ['external script', 'inline script', 'frame', 'picture'])
      await page.getByRole('button', { name }).click();
  };
  await addAll();
  await expect(page.locator('[data-late] > *')).toHaveCount(4);
  expect(requests.toSink()).toEqual([]);
  expect(await readRan(page)).toEqual([]);

  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['early', 'late-external', 'late-inline']);
  await expect
    .poll(() => requests.toSink())
    .toEqual(expect.arrayContaining(['/films/kite.html', '/pixel/seen.gif?late']));

  await addAll();
  await expect
    .poll(() => readRan(page))
    .toEqual(['early', 'late-external', 'late-inline', 'late-external', 'late-inline']);
  await expect.poll(() => readFrames(page)).toHaveLength(2);
});

test('an expression asks for several answers, and “not” for a refusal', async ({ page, said }) => {
  const path = '/demo/situations/expression.html';
  await visit(page, path);
  expect(await readRan(page)).toEqual([]);

  await refuseAll(page);
  await expect.poll(() => readRan(page)).toEqual(['!marketing']);
  await page.context().clearCookies();

  await page.goto(path);
  await allowOnly(page, 'analytics', 'maps');
  await expect.poll(() => readRan(page)).toEqual(['analytics & (maps | video)', '!marketing', 'analytics']);
  await page.context().clearCookies();

  await page.goto(path);
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['analytics & (maps | video)', 'analytics']);
  // Once for each of the four loads, this page's first one included.
  expect(said.warnings().filter((text) => text.includes('"analytics &"'))).toHaveLength(3);
});

test('what names an unknown category stays held, and the console says which element it is', async ({
  page,
  requests,
  said,
}) => {
  const message = page.waitForEvent('console', (one) => one.text().includes('"analytcs"'));
  await visitMade(page, {
    policy: { categories: [{ id: 'analytics', title: 'Statistics' }] },
    head: `<script type="text/plain" data-consent="analytcs" src="${sink}/probe.js?name=misspelt"></script>
      <script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=right"></script>`,
  });
  const shown = await (
    await message
  )
    .args()
    .at(-1)!
    .evaluate((element: Element) => element.outerHTML);
  expect(shown).toContain('name=misspelt');

  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['right']);
  expect(requests.toSink()).toEqual(['/probe.js?name=right']);
  expect(said.warnings()).toHaveLength(1);
});
