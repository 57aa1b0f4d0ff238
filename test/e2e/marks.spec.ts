import { createHash } from 'node:crypto';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  allowOnly,
  choose,
  expect,
  findBanner,
  findDialog,
  findSwitch,
  press,
  readFrames,
  readRan,
  refuseAll,
  reopen,
  sink,
  test,
  visit,
  withdrawAll,
  OBJECT,
  onlyIn,
} from './steps.js';

declare global {
  interface Window {
    violations: string[];
  }
}

const inOrder = [
  ...['inline-1', 'slow', 'inline-2', 'inline-3', 'defer-1', 'module-inline', 'module-external', 'defer-2'],
] as const;
const isAsync = (name: string): boolean => name.startsWith('async');

test('held scripts run in the browser’s order, async ones apart, and a failing one stops none', async ({ page }) => {
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
    .locator('script[data-released]')
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

test('F-14 an expression asks for several answers, and “not” for a refusal', async ({ page, said }) => {
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

test('F-2 what names an unknown category stays held, and the console says which element it is', async ({
  page,
  requests,
  said,
}) => {
  onlyIn('chromium', 'Playwright can’t look at what was written to Firefox’s console');
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

test('held scripts are fetched together and run in order, each asked for once, on acceptance and ever after', async ({
  page,
  requests,
}) => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  let answers: (() => void)[] = [];
  await page.route(`${sink}/probe.js?*`, async (route) => {
    await new Promise<void>((settle) => answers.push(settle));
    await route.continue();
  });
  await visitMade(page, {
    head: names
      .map((name, index) => {
        const type = index === 4 ? 'data-type="module"' : index === 2 ? 'crossorigin="anonymous"' : '';
        return `<script type="text/plain" data-consent="analytics" ${type} src="${sink}/probe.js?name=${name}"></script>
          <script type="text/plain" data-consent="analytics">(window.ran ??= []).push('after ${name}')</script>`;
      })
      .join(''),
  });
  // The module runs after all others.
  const inTurn = [...names.flatMap((name) => [name, `after ${name}`]).filter((name) => name !== 'e'), 'e'];
  for (const visit of ['on acceptance', 'by a visitor who accepted before']) {
    if (visit === 'on acceptance') await acceptAll(page);
    else await page.reload({ waitUntil: 'commit' });
    // None has been answered, and all have been asked for.
    await expect.poll(() => answers, visit).toHaveLength(names.length);
    for (const answer of answers.splice(0).reverse()) answer();
    await expect.poll(() => readRan(page), visit).toEqual(inTurn);
    expect(requests.toSink(), visit).toHaveLength(names.length);
    requests.clear();
  }
  answers = [];
});

test('scripts fetched ahead of their turn carry the page’s nonce, integrity and referrer policy', async ({ page }) => {
  const address = `${sink}/probe.js?name=second`;
  const digest = createHash('sha384').update(await (await page.request.get(address)).body());
  const count = { requests: 0 };
  page.on('request', (request) => (count.requests += Number(request.url() === address)));
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      window.violations.push(violatedDirective),
    );
  });
  await visitMade(page, {
    first: `<meta http-equiv="content-security-policy" content="script-src 'nonce-abc' 'strict-dynamic'">`,
    gate: '<script nonce="abc" src="/askfirst/askfirst.js"></script>',
    head: `<script type="text/plain" data-consent="analytics" nonce="abc" src="${sink}/probe.js?name=first&delay=300"></script>
      <script type="text/plain" data-consent="analytics" nonce="abc">window.ran.push('inline')</script>
      <script type="text/plain" data-consent="analytics" nonce="abc" src="${address}" crossorigin="anonymous"
        referrerpolicy="no-referrer" integrity="sha384-${digest.digest('base64')}"></script>`,
  });
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['first', 'inline', 'second']);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(count.requests).toBe(1);
  await expect(page.locator('link[rel="preload"], link[rel="modulepreload"]')).toHaveCount(0);
});

test('on a page with a nonce, markup that doesn’t carry it isn’t revived, whenever it comes', async ({ page }) => {
  const mark = (name: string, more: string): string =>
    `<script type="text/plain" data-consent="analytics" ${more}>(window.ran ??= []).push('${name}')</script>`;
  await visitMade(page, {
    first: `<meta http-equiv="content-security-policy" content="script-src 'nonce-abc' 'strict-dynamic'">`,
    gate: '<script nonce="abc" src="/askfirst/askfirst.js"></script>',
    body: `${mark('injected', '')}${mark('wrong', 'nonce="xyz"')}<div id="place"></div>`,
  });
  await acceptAll(page);
  await page.locator('#place').evaluate(
    (place, html) => {
      place.innerHTML = html;
    },
    `${mark('injected late', '')}${mark('injected async', 'async src="/demo/shop.js"')}
    <script type="text/plain" data-consent="analytics" nonce="abc">
      document.write('<script>window.ran.push("written")<\\/script><script nonce="abc">(window.ran ??= []).push("written, right")<\\/script>')
    </script>${mark('right', 'nonce="abc"')}`,
  );
  await expect.poll(() => readRan(page)).toEqual(['written, right', 'right']);
});

test('flipping switches runs nothing before it is saved', async ({ page, requests }) => {
  await visitMade(page, {
    head: `<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=analytics"></script>
      <script type="text/plain" data-consent="marketing" src="${sink}/probe.js?name=marketing"></script>`,
  });
  await choose(page);
  for (const id of ['analytics', 'marketing', 'marketing']) await findSwitch(findDialog(page), id).click();
  await expect(findSwitch(findDialog(page), 'analytics')).toHaveAttribute('aria-checked', 'true');
  expect(requests.toSink()).toEqual([]);
  await press(findDialog(page), 'save');
  await expect.poll(() => readRan(page)).toEqual(['analytics']);
  expect(requests.toSink()).toEqual(['/probe.js?name=analytics']);
});

test('what waited for the answer is sent on the very page that asked: the first view isn’t lost', async ({
  page,
  requests,
}) => {
  await visitMade(page, {
    head: `<script type="text/plain" data-consent="analytics">
      new Image().src = '${sink}/pixel/seen.gif?view=' + location.pathname;
    </script>`,
  });
  expect(requests.toSink()).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => requests.toSink()).toEqual(['/pixel/seen.gif?view=/made.html']);
});

test('a marked script without the inert type is named in the console; a frame with a live address is stopped and comes back', async ({
  page,
  said,
}) => {
  await visitMade(page, {
    head: '<script data-consent="analytics">(window.ran ??= []).push("ran at once")</script>',
    body: `<iframe data-consent="marketing" src="${sink}/films/kite.html" title="Film"></iframe>`,
  });
  await expect.poll(() => said.warnings()).toHaveLength(1);
  expect(said.warnings()[0]).toContain('type="text/plain"');
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  expect(readFrames(page)).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => readFrames(page)).toHaveLength(1);
});

test('a gate that comes late though the policy declares hosts or cookies is named in the console, once', async ({
  page,
  said,
}) => {
  const policy = {
    categories: [{ id: 'analytics', title: 'Statistics' }],
    services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: '_st' }] }],
  };
  await visitMade(page, { policy, gate: '<script defer src="/askfirst/askfirst.js"></script>' });
  await expect.poll(() => said.warnings()).toHaveLength(1);
  expect(said.warnings()[0]).toContain('"stats"');
  await acceptAll(page);
  expect(said.warnings()).toHaveLength(1);
});

test('an embed taken away on refusal comes back on acceptance', async ({ page, requests }) => {
  onlyIn('chromium', OBJECT);
  await visitMade(page, {
    body: `<iframe data-consent="functional" data-src="${sink}/films/kite.html" title="Film"></iframe>
      <object data-consent="functional" data-data="${sink}/films/kite.html?object" type="text/html"></object>
      <embed data-consent="functional" data-src="${sink}/films/kite.html?embed" type="text/html">`,
    head: '<script type="application/json" id="askfirst-policy">{"categories":[{"id":"functional","title":"Films"}]}</script>',
  });
  const shown = (): string[] => readFrames(page).sort();
  const all = ['', '?embed', '?object'].map((query) => `${sink}/films/kite.html${query}`);
  expect(shown()).toEqual([]);
  await acceptAll(page);
  await expect.poll(shown).toEqual(all);
  await withdrawAll(page);
  await expect.poll(shown).toEqual([]);
  requests.clear();
  await reopen(page);
  await press(findDialog(page), 'accept-all');
  await expect.poll(shown).toEqual(all);
  expect(requests.toSink('films').filter((path) => path.includes('kite.html'))).toHaveLength(3);
});

test('pictures, posters, media, sources and preloads load only when allowed, and media let go when refused', async ({
  page,
  requests,
}) => {
  const held = 'data-consent="marketing"';
  const at = (name: string): string => `${sink}/pixel/seen.gif?${name}`;
  await visitMade(page, {
    head: `<link ${held} rel="preload" as="image" data-href="${at('preload')}">`,
    body: `<img ${held} data-src="${at('src')}" data-srcset="${at('srcset')} 1x" alt="">
      <picture><source ${held} data-srcset="${at('picture')}"><img alt="" width="1" height="1" ${held} data-src="${at('fallback')}"></picture>
      <video ${held} data-src="${at('video')}" data-poster="${at('poster')}" preload="auto"></video>
      <video preload="auto"><source ${held} data-src="${at('source')}" type="video/mp4"></video>
      <audio ${held} data-src="${at('audio')}" preload="auto"></audio>`,
  });
  const asked = (): string[] => [...new Set(requests.toSink('pixel').map((path) => path.split('?')[1]!))].sort();
  expect(asked()).toEqual([]);
  await acceptAll(page);
  await expect.poll(asked).toEqual(['audio', 'picture', 'poster', 'preload', 'source', 'srcset', 'video']);
  await withdrawAll(page);
  const held2 = await page
    .locator('video, audio')
    .evaluateAll((all) =>
      all.map((one) => [(one as HTMLMediaElement).readyState, (one as HTMLMediaElement).networkState === 2]),
    );
  expect(held2).toEqual([
    [0, false],
    [0, false],
    [0, false],
  ]);
  requests.clear();
  await reopen(page);
  await press(findDialog(page), 'accept-all');
  await expect.poll(asked).toEqual(expect.arrayContaining(['audio', 'poster', 'source', 'video']));
});

test('an element that becomes a mark later waits and is released like the others', async ({ page, requests }) => {
  await visitMade(page, {
    policy: { categories: [{ id: 'analytics', title: 'Statistics' }] },
    body: `<script type="text/plain" id="script">(window.ran ??= []).push('script')</script>
      <img id="image" alt="" data-src="${sink}/pixel/seen.gif?later">`,
  });
  await page.evaluate(() => {
    for (const id of ['script', 'image']) document.getElementById(id)!.dataset['consent'] = 'analytics';
  });
  expect(requests.toSink()).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['script']);
  await expect.poll(() => requests.toSink()).toEqual(['/pixel/seen.gif?later']);
});

test('marks run by whatever way they are added, and once though they are moved', async ({ page }) => {
  await visitMade(page, {
    policy: { categories: [{ id: 'analytics', title: 'Statistics' }] },
    body: '<div id="place"></div><div id="other"></div>',
  });
  await acceptAll(page);
  await page.evaluate(() => {
    const place = document.getElementById('place')!;
    const html = (name: string): string =>
      `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('${name}')</` + 'script>';
    place.innerHTML = html('innerHTML');
    place.insertAdjacentHTML('beforeend', html('adjacent'));
    const template = document.createElement('template');
    template.innerHTML = html('template');
    place.append(document.importNode(template.content, true));
    place.append(document.createRange().createContextualFragment(html('fragment')));
    place.append(document.adoptNode(new DOMParser().parseFromString(html('parser'), 'text/html').scripts[0]!));
  });
  const all = ['innerHTML', 'adjacent', 'template', 'fragment', 'parser'];
  await expect.poll(() => readRan(page)).toEqual(all);
  await page.evaluate(() => {
    document.getElementById('other')!.append(...document.getElementById('place')!.childNodes);
    document.getElementById('place')!.append(...document.getElementById('other')!.childNodes);
  });
  await withdrawAll(page);
  await reopen(page);
  await press(findDialog(page), 'accept-all');
  await expect(findDialog(page)).toBeHidden();
  expect(await readRan(page)).toEqual(all);
});
