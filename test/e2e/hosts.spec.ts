import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  OBJECT,
  acceptAll,
  allowOnly,
  expect,
  findBanner,
  onlyIn,
  readRan,
  refuseAll,
  sink,
  test,
  withdrawAll,
} from './steps.js';
import { findGates } from './find-gates.js';

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: ['127.0.0.1', '/ingest/*'] },
    { id: 'ads', category: 'marketing', name: 'Ads', hosts: ['*.ads.example'] },
    { id: 'poll', category: 'analytics', name: 'Poll', hosts: ['127.0.0.1/poll/*'], whileUndecided: 'drop' },
    { id: 'captcha', category: 'necessary', name: 'Captcha', hosts: ['127.0.0.1/captcha/*'] },
  ],
};

const at = (name: string): string => `${sink}/probe.js?name=${name}`;

/** Ways in which a script asks for something, each run in the page with the address as `address`. */
const ways = {
  'fetch with a string': 'fetch(address)',
  'fetch with a URL': 'fetch(new URL(address))',
  'fetch with a Request': 'fetch(new Request(address, { method: "POST", body: "x" }))',
  XMLHttpRequest: 'const x = new XMLHttpRequest(); x.open("POST", address); x.send("x")',
  sendBeacon: 'navigator.sendBeacon(address, "x")',
  'new Image': 'new Image().src = address',
  'an image by innerHTML':
    'const d = document.createElement("div"); d.innerHTML = `<p><img src="${address}"></p>`; document.body.append(d)',
  'an image by insertAdjacentHTML': 'document.body.insertAdjacentHTML("beforeend", `<img src="${address}">`)',
  'an image by outerHTML':
    'const d = document.body.appendChild(document.createElement("div")); d.outerHTML = `<img src="${address}">`',
  'an image by setAttribute': 'const i = document.body.appendChild(new Image()); i.setAttribute("src", address)',
  srcset: 'const i = document.body.appendChild(new Image()); i.srcset = `${address} 1x`',
  'a script by appendChild':
    'const s = document.createElement("script"); s.src = address; document.head.appendChild(s)',
  'a script by insertBefore':
    'const s = document.createElement("script"); s.src = address; document.head.insertBefore(s, document.head.firstChild)',
  'a script by append, in a fragment':
    'const f = new DocumentFragment(), s = document.createElement("script"); s.src = address; f.append(s); document.head.append(f)',
  'a script whose address comes last':
    'const s = document.head.appendChild(document.createElement("script")); s.src = address',
  'a module script':
    'const s = document.createElement("script"); s.type = "module"; s.src = address; document.head.append(s)',
  'a script in a shadow root':
    'const s = document.createElement("script"); s.src = address; document.body.appendChild(document.createElement("div")).attachShadow({mode: "closed"}).append(s)',
  'an iframe': 'const f = document.createElement("iframe"); f.src = address; document.body.append(f)',
  'an iframe by innerHTML in a shadow root':
    'document.body.appendChild(document.createElement("div")).attachShadow({mode: "open"}).innerHTML = `<iframe src="${address}"></iframe>`',
  'a stylesheet':
    'const l = document.createElement("link"); l.rel = "stylesheet"; l.href = address; document.head.append(l)',
  'a preload':
    'const l = document.createElement("link"); l.rel = "preload"; l.as = "script"; l.href = address; document.head.append(l)',
  'a prefetch':
    'const l = document.createElement("link"); l.rel = "prefetch"; l.href = address; document.head.append(l)',
  video: 'const v = document.createElement("video"); v.src = address; v.preload = "auto"; document.body.append(v)',
  poster: 'const v = document.createElement("video"); v.poster = address; document.body.append(v)',
  audio: 'const a = new Audio(address); a.preload = "auto"; document.body.append(a)',
  source:
    'const v = document.createElement("video"), s = document.createElement("source"); v.preload = "auto"; s.src = address; v.append(s); document.body.append(v)',
  embed: 'const e = document.createElement("embed"); e.src = address; document.body.append(e)',
  object: 'const o = document.createElement("object"); o.data = address; document.body.append(o)',
  'an iframe by innerHTML whose host is spelled with a reference':
    'document.body.appendChild(document.createElement("p")).innerHTML = `<iframe src="${address.replace(".", "&#x2e;")}"></iframe>`',
  'a stylesheet by innerHTML whose host is spelled with a named reference':
    'document.body.appendChild(document.createElement("p")).innerHTML = `<link rel="stylesheet" href=${address.replace(".", "&period;")}>`',
  'an iframe by outerHTML whose host is spelled with an escape':
    'document.body.appendChild(document.createElement("p")).outerHTML = `<iframe src="${address.replace("7.0", "%37%2E0")}"></iframe>`',
  'a stylesheet by insertAdjacentHTML whose host is spelled with wide characters':
    'document.body.insertAdjacentHTML("beforeend", `<link rel="stylesheet" href="${address.replace("127.", "１２７。")}">`)',
  'an iframe by innerHTML whose host has a tab and a line end in it':
    'document.body.appendChild(document.createElement("p")).innerHTML = `<iframe src="${address.replace("127.", "1\\t27\\n.")}"></iframe>`',
  'an iframe by innerHTML whose address begins with backslashes':
    'document.body.appendChild(document.createElement("p")).innerHTML = `<iframe src="${address.replace("//", "\\\\\\\\")}"></iframe>`',
  'an iframe whose host is a number':
    'const f = document.createElement("iframe"); f.src = address.replace("127.0.0.1", "2130706433"); document.body.append(f)',
  'a picture in srcdoc whose host is spelled with a reference':
    'const f = document.createElement("iframe"); f.srcdoc = `<img src="${address.replace(".", "&#46;")}">`; document.body.append(f)',
  'a picture in a data document whose host has a tab in it':
    'const f = document.createElement("iframe"); f.src = `data:text/html,<img src="${address.replace("27", "2\\t7")}">`; document.body.append(f)',
  'an iframe in a frame that has a base of its own':
    'const d = document.body.appendChild(document.createElement("iframe")).contentDocument; d.head.innerHTML = `<base href="${address}">`; d.body.innerHTML = `<iframe src="${address.split("/").at(-1)}"></iframe>`',
  'a frame in a window that the script opened':
    'const w = window.open(""); const f = w.document.createElement("iframe"); f.src = address; w.document.body.append(f)',
  'a frame that is written into a window that the script opened':
    'const w = window.open(""); w.document.write(`<p>Print</p>`); w.document.body.innerHTML = `<iframe src="${address}"></iframe>`',
} as const;

/** Ways that can't begin later: they fail until they are allowed. */
const connections = {
  EventSource: 'new EventSource(address)',
  WebSocket: 'new WebSocket(address.replace("http", "ws"))',
} as const;

const run = (page: Page, code: string, address: string): Promise<unknown> =>
  page.evaluate(`(() => { const address = ${JSON.stringify(address)}; ${code} })()`);

test.describe('what a script requests of a declared host', () => {
  for (const [way, code] of Object.entries(ways))
    test(`${way}: waits for the choice, and is made once`, async ({ page, requests }) => {
      if (way === 'embed' || way === 'object') onlyIn('chromium', OBJECT);
      await visitMade(page, { policy });
      await run(page, code, at('held'));
      await expect(findBanner(page)).toBeVisible();
      expect(requests.toSink()).toEqual([]);

      await acceptAll(page);
      await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=held']);
    });

  test('is not made after a refusal, nor once the page is loaded again', async ({ page, requests }) => {
    await visitMade(page, { policy });
    for (const code of Object.values(ways)) await run(page, code, at('before'));
    await refuseAll(page);
    for (const code of [...Object.values(ways), ...Object.values(connections)]) await run(page, code, at('refused'));
    await page.reload();
    for (const code of [...Object.values(ways), ...Object.values(connections)]) await run(page, code, at('reloaded'));
    await page.evaluate(() => fetch('/askfirst/askfirst.js'));
    expect(requests.toSink()).toEqual([]);
  });

  test('is made at once by a visitor who accepted, whose pages load nothing but the gate', async ({
    page,
    requests,
  }) => {
    await visitMade(page, { policy });
    await acceptAll(page);
    requests.clear();
    await page.reload();
    const codes = Object.values(ways);
    for (const [index, code] of codes.entries()) await run(page, code, at(`accepted-${index}`));
    const expected = codes.map((_, index) => `/probe.js?name=accepted-${index}`);
    await expect.poll(() => [...requests.toSink()].sort()).toEqual(expected.sort());
    expect(requests.toWidget()).toEqual(['/askfirst/askfirst.js']);
  });

  test('is made for the category accepted, and for no other', async ({ page, requests }) => {
    await visitMade(page, { policy });
    await run(page, 'fetch(address); fetch("https://x.ads.example/pixel").catch(() => {})', at('stats'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await allowOnly(page, 'analytics');
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=stats']);
    expect(asked.filter((url) => url.includes('ads.example'))).toEqual([]);
  });

  test('fails after a withdrawal, in scripts that run still', async ({ page, requests }) => {
    await visitMade(page, {
      policy,
      head: `<script>addEventListener('poll', () => fetch('${at('running')}').then(() => window.sent = (window.sent ?? 0) + 1, (error) => window.failed = error.name))</script>`,
    });
    await acceptAll(page);
    const poll = (): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('poll')));
    await poll();
    await page.waitForFunction('window.sent === 1');
    await withdrawAll(page);
    requests.clear();
    await poll();
    await page.waitForFunction('window.failed === "TypeError"');
    expect(requests.toSink()).toEqual([]);
  });
});

test('connections and workers wait, and begin once they are allowed', async ({ page, browserName }) => {
  await visitMade(page, { policy });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.route('**/ingest/worker.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'onmessage = ({ data }) => postMessage(data + " heard")' }),
  );
  await run(
    page,
    `window.heard = []; const worker = new Worker('/ingest/worker.js');
     worker.onmessage = ({ data }) => heard.push(data); worker.postMessage('early');
     const events = new EventSource(address); const socket = new WebSocket(address.replace('http', 'ws'));
     heard.push(worker instanceof Worker, events.readyState, socket.readyState)`,
    at('x'),
  );
  await expect(findBanner(page)).toBeVisible();
  expect(asked.filter((url) => /ingest|probe/.test(url))).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => page.evaluate('heard')).toEqual([true, 0, 0, 'early heard']);
  // Playwright hears nothing of sockets in Firefox.
  const heard = browserName === 'chromium' ? [at('x'), at('x').replace('http', 'ws')] : [at('x')];
  await expect.poll(() => asked).toEqual(expect.arrayContaining(heard));
});

test.describe('what the page sees of it', () => {
  test('while undecided a fetch is pending, and then gives the answer', async ({ page }) => {
    await visitMade(page, { policy });
    await run(
      page,
      'window.fate = "pending"; fetch(address).then(async (answer) => { window.fate = (await answer.text()).length > 0 })',
      at('x'),
    );
    await expect(findBanner(page)).toBeVisible();
    expect(await page.evaluate('fate')).toBe('pending');
    await acceptAll(page);
    await page.waitForFunction('fate === true');
  });

  test('a request that a script gives up while it waits is never made', async ({ page, requests }) => {
    await visitMade(page, { policy });
    await run(
      page,
      `const c = new AbortController(); fetch(address, { signal: c.signal }).catch((error) => { window.gaveUp = error.name }); c.abort();
       const x = new XMLHttpRequest(); x.open("GET", address); x.send(); x.abort()`,
      at('x'),
    );
    await page.waitForFunction('window.gaveUp === "AbortError"');
    await acceptAll(page);
    await run(page, 'fetch(address)', at('last'));
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=last']);
  });

  test('on refusal what waited fails as on a broken line', async ({ page }) => {
    await visitMade(page, { policy });
    await run(
      page,
      `window.failed = {};
       fetch(address).catch((error) => { failed.fetch = error.name });
       const x = new XMLHttpRequest(); x.open("GET", address); x.onerror = () => { failed.xhr = x.readyState + "/" + x.status }; x.send();
       const i = new Image(); i.onerror = () => { failed.image = true }; i.src = address;
       const s = document.createElement("script"); s.onerror = () => { failed.script = true }; s.src = address; document.head.append(s)`,
      at('x'),
    );
    await refuseAll(page);
    const expected = { fetch: 'TypeError', xhr: '4/0', image: true, script: true };
    await expect.poll(() => page.evaluate('failed')).toEqual(expected);
  });

  test('after a refusal every kind fails as on a broken line, and none throws', async ({ page }) => {
    await visitMade(page, { policy });
    await refuseAll(page);
    await run(
      page,
      `window.failed = {};
       const note = (target, name, state = () => true) => target.addEventListener("error", () => { failed[name] = state() });
       fetch(address).catch((error) => { failed.fetch = error.name });
       const x = new XMLHttpRequest(); x.open("GET", address); note(x, "xhr", () => x.readyState + "/" + x.status); x.send();
       const y = new XMLHttpRequest(); y.open("GET", address, false); try { y.send() } catch (error) { failed.sync = error.name }
       failed.beacon = navigator.sendBeacon(address);
       note(new EventSource(address), "events");
       const w = new WebSocket(address.replace("http", "ws")); note(w, "socket", () => w.readyState); w.onclose = (event) => { failed.closed = event.code };
       note(new Worker("/ingest/worker.js"), "worker");
       const i = new Image(); note(i, "image"); i.src = address;
       const s = document.createElement("script"); note(s, "script"); s.src = address; document.head.append(s)`,
      at('x'),
    );
    await expect
      .poll(() => page.evaluate('failed'))
      .toEqual({
        ...{
          fetch: 'TypeError',
          xhr: '4/0',
          sync: 'NetworkError',
          beacon: true,
          events: true,
          socket: 3,
          closed: 1006,
        },
        ...{ worker: true, image: true, script: true },
      });
  });

  test('a held script keeps its place, its listeners and its order', async ({ page }) => {
    await visitMade(page, { policy, body: '<p id="place"></p>' });
    await page.evaluate((address) => {
      const place = document.getElementById('place') as HTMLElement;
      for (const name of ['slow', 'fast']) {
        const script = document.createElement('script');
        script.src = `${address}/probe.js?name=${name}&delay=${name === 'slow' ? 400 : 0}`;
        script.async = false;
        script.addEventListener('load', () => (window.ran ??= []).push(`loaded ${name}`));
        script.onload = () => (window.ran ??= []).push(`onload ${name}`);
        place.append(script);
      }
    }, sink);
    await acceptAll(page);
    await expect
      .poll(() => readRan(page))
      .toEqual(['slow', 'loaded slow', 'onload slow', 'fast', 'loaded fast', 'onload fast']);
    expect(await page.evaluate(() => document.querySelectorAll('#place > script').length)).toBe(2);
  });

  test('an element of the served page does not run before the choice, and does after it, once', async ({ page }) => {
    await visitMade(page, {
      policy,
      head: `<script>window.ran = []</script>
        <script src="${at('served')}"></script><script async src="${at('async')}"></script><script defer src="${at('defer')}"></script>
        <script>ran.push('inline')</script>`,
      body: `<iframe src="${at('frame')}" title="Frame"></iframe>`,
    });
    await expect(findBanner(page)).toBeVisible();
    expect(await readRan(page)).toEqual(['inline']);
    expect(page.frames().filter((frame) => frame.url().startsWith(sink))).toEqual([]);
    await acceptAll(page);
    await expect.poll(async () => [...(await readRan(page))].sort()).toEqual(['async', 'defer', 'inline', 'served']);
    await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith(sink)).length).toBe(1);
  });

  test('nor does one in a shadow root of the served page, and it does after the choice, once', async ({ page }) => {
    await visitMade(page, {
      policy,
      body: `<div><template shadowrootmode="open"><p>Text</p>
        <script>(window.ran ??= []).push('own')</script>
        <script src="${at('script')}"></script><p>More</p><iframe src="${at('frame')}" title="Frame"></iframe>
        <section><script src="${at('later')}"></script></section>
      </template></div>`,
    });
    await expect(findBanner(page)).toBeVisible();
    expect(await readRan(page)).toEqual(['own']);
    expect(page.frames().filter((frame) => frame.url().startsWith(sink))).toEqual([]);
    await acceptAll(page);
    await expect.poll(async () => [...(await readRan(page))].sort()).toEqual(['later', 'own', 'script']);
    await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith(sink)).length).toBe(1);
  });

  test('nor does one in SVG, and it does after the choice, once', async ({ page }) => {
    await visitMade(page, { policy, body: `<svg><script href="${at('script')}"></script></svg>` });
    await expect(findBanner(page)).toBeVisible();
    expect(await readRan(page)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['script']);
  });

  test('nor does one that is written into a frame, and it does after the choice, once', async ({ page }) => {
    await visitMade(page, { policy, body: '<iframe title="Made"></iframe>' });
    await expect(findBanner(page)).toBeVisible();
    const ranIn = (): Promise<readonly string[]> =>
      page.evaluate(() => (document.querySelector('iframe')!.contentWindow as Window).ran ?? []);
    await page.evaluate((address) => {
      const { contentDocument: content, contentWindow: view } = document.querySelector('iframe')!;
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- loaders use it still
      content!.write(`<script src="${address}"></script><script>(window.ran ??= []).push('own')</script>`);
      content!.close();
      return new Promise((settle) => view!.addEventListener('load', settle));
    }, at('written'));
    expect(await ranIn()).toEqual(['own']);
    await acceptAll(page);
    await expect.poll(ranIn).toEqual(['own', 'written']);
  });

  test('another address takes the place of one that waits', async ({ page, requests }) => {
    await visitMade(page, { policy });
    await run(
      page,
      'const i = document.body.appendChild(new Image()); i.id = "i"; i.src = address; i.src = "/demo/pictures/askfirst.png"',
      at('x'),
    );
    await page.waitForFunction(() => (document.getElementById('i') as HTMLImageElement).naturalWidth > 0);
    await acceptAll(page);
    await run(page, 'fetch(address)', at('last'));
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=last']);
    expect(await page.evaluate('document.getElementById("i").src')).toContain('/demo/pictures/askfirst.png');
  });
});

test('what is held in a page that requires trusted types comes after an acceptance, as the page trusted it', async ({
  page,
  requests,
}) => {
  onlyIn('chromium', 'Firefox has no trusted types');
  await visitMade(page, {
    policy,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types made lit-html default" },
    gate: '<script src="/askfirst/askfirst-trusted.js"></script><script src="/askfirst/askfirst.js"></script>',
    body: '<div id="editor" contenteditable>Text</div>',
  });
  await page.evaluate((address) => {
    const { trustedTypes } = window as unknown as {
      readonly trustedTypes: {
        createPolicy(name: string, rules: object): { createHTML(html: string): string };
      };
    };
    const made = trustedTypes.createPolicy('made', { createHTML: (html: string) => html });
    const editor = document.querySelector<HTMLElement>('#editor')!;
    editor.focus();
    getSelection()!.selectAllChildren(editor);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- editors use it still
    document.execCommand('insertHTML', false, made.createHTML(`<b>Bold</b><img src="${address}html">`));
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- editors use it still
    document.execCommand('insertImage', false, `${address}image`);
    const frame = document.createElement('iframe');
    frame.srcdoc = made.createHTML(`<img src="${address}srcdoc">`);
    document.body.append(frame);
  }, at(''));
  await expect(findBanner(page)).toBeVisible();
  expect(requests.toSink()).toEqual([]);
  await expect(page.locator('#editor')).toHaveText('Bold');
  await acceptAll(page);
  await expect
    .poll(() => requests.toSink().sort())
    .toEqual(['/probe.js?name=html', '/probe.js?name=image', '/probe.js?name=srcdoc']);
});

test.describe('which rule decides', () => {
  test('a path on the site itself', async ({ page }) => {
    await visitMade(page, { policy });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.evaluate(async () => {
      void fetch('/ingest/event');
      void fetch('ingest/relative');
      await fetch('/ingestion');
    });
    expect(asked.filter((path) => path.includes('ingest'))).toEqual(['/ingestion']);
    await acceptAll(page);
    await expect.poll(() => asked).toEqual(expect.arrayContaining(['/ingest/event', '/ingest/relative']));
  });

  test('what a required service declares is never held', async ({ page, requests }) => {
    await visitMade(page, { policy });
    await run(page, 'fetch(address)', `${sink}/captcha/a`);
    await expect.poll(() => requests.toSink()).toEqual(['/captcha/a']);
  });

  test('requests that a service lets drop are not made later', async ({ page, requests }) => {
    await visitMade(page, { policy });
    await run(page, 'fetch(address).catch(() => { window.dropped = true })', `${sink}/poll/1`);
    await page.waitForFunction('window.dropped');
    await acceptAll(page);
    await run(page, 'fetch(address)', at('last'));
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=last']);
  });
});

test('so many requests wait and no more; what is held is announced, with its rule', async ({ page, requests }) => {
  await visitMade(page, {
    policy,
    head: `<script>window.blocked = []; document.addEventListener('askfirst-blocked', ({ kind, address, id, fate }) => blocked.push([kind, address, id, fate].join(' ')))</script>`,
  });
  await run(page, 'for (let n = 0; n < 150; n++) fetch(address + n).catch(() => {})', at(''));
  await expect(findBanner(page)).toBeVisible();
  const blocked = await page.evaluate<string[]>('blocked');
  expect(blocked).toHaveLength(150);
  expect(blocked[0]).toBe(`fetch ${at('0')} stats waits`);
  expect(blocked[149]).toBe(`fetch ${at('149')} stats stopped`);
  await acceptAll(page);
  await expect.poll(() => requests.toSink().length).toBe(100);
});

test('bodies beyond 64 KiB do not wait', async ({ page, requests }) => {
  await visitMade(page, { policy });
  await run(
    page,
    'for (const size of [40000, 40000, 20000]) fetch(address + size, { method: "POST", body: "x".repeat(size) }).catch(() => {})',
    at(''),
  );
  await acceptAll(page);
  await run(page, 'fetch(address)', at('last'));
  await expect.poll(() => requests.toSink().filter((path) => path.endsWith('last')).length).toBe(1);
  expect(requests.toSink().filter((path) => !path.endsWith('last'))).toEqual([
    '/probe.js?name=40000',
    '/probe.js?name=20000',
  ]);
});

test.describe('the file that holds hosts', () => {
  const early = `<script nonce="n">fetch('${at('early')}')</script>`;

  test('comes before the page’s next script, under a strict Content-Security-Policy too', async ({
    page,
    requests,
  }) => {
    await visitMade(page, {
      policy,
      first: `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-n' 'strict-dynamic'; object-src 'none'; base-uri 'none'">`,
      gate: '<script src="/askfirst/askfirst.js" nonce="n"></script>',
      head: `${early}<script nonce="n">const made = document.createElement('script'); made.src = '${at('made')}'; document.head.append(made)</script>
        <script nonce="n" src="${at('served')}"></script><script src="${at('injected')}"></script>`,
    });
    expect(requests.toWidget().slice(0, 2)).toEqual(['/askfirst/askfirst.js', '/askfirst/askfirst-declared.js']);
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toSink()).not.toContain('/probe.js?name=early');
    expect(await readRan(page)).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => requests.toSink()).toContain('/probe.js?name=early');
    // What a trusted script made runs, and what was served with the nonce; what was served without it never does.
    await expect.poll(async () => [...(await readRan(page))].sort()).toEqual(['made', 'served']);
  });

  test('comes with a gate that stands inline in the page', async ({ page, requests }) => {
    const gate = readFileSync('dist/askfirst.js', 'utf8');
    await visitMade(page, { policy, gate: `<script data-base="/askfirst/">${gate}</script>`, head: early });
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toSink()).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=early']);
  });

  for (const [how, gate] of [
    ['async', '<script src="/askfirst/askfirst.js" async></script>'],
    ['defer', '<script src="/askfirst/askfirst.js" defer></script>'],
    ['a policy in a file', '<script src="/askfirst/askfirst.js" data-policy="/made-policy.json"></script>'],
  ] as const)
    test(`comes later with ${how}, and never erases the page`, async ({ page, requests }) => {
      await page.route('**/made-policy.json', (route) => route.fulfill({ json: policy }));
      await visitMade(page, { policy: how.startsWith('a ') ? undefined : policy, gate });
      await expect.poll(() => findGates(page)).toContain('hosts');
      await run(page, 'fetch(address)', at('late'));
      await expect(findBanner(page)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Made' })).toBeVisible();
      expect(requests.toSink()).toEqual([]);
      await acceptAll(page);
      await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=late']);
    });

  test('is not asked for where no host is declared, or all are allowed', async ({ page, requests }) => {
    await visitMade(page, { policy: { ...policy, services: [] } });
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toWidget().join()).not.toContain('hosts');
  });

  test('comes when what was allowed is withdrawn', async ({ page, requests }) => {
    await visitMade(page, { policy });
    await acceptAll(page);
    await page.reload();
    requests.clear();
    await withdrawAll(page);
    await expect.poll(() => findGates(page)).toContain('hosts');
    await run(page, 'fetch(address).catch(() => {})', at('withdrawn'));
    expect(requests.toSink()).toEqual([]);
  });
});
