import type { BrowserContext, Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  choose,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  forgeRecord,
  openDetails,
  press,
  readRan,
  readRecord,
  readRecords,
  refuseAll,
  sink,
  test,
} from './steps.js';
import { findGates } from './find-gates.js';

const MARK = `<script type="text/plain" data-consent="stats">(window.ran ??= []).push('stats')</script>`;
/** Two categories and one service, whose host and cookie are held. */
const POLICY = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'stats', title: 'Statistics' },
  ],
  services: [
    { id: 'counter', category: 'stats', name: 'Counter', hosts: [new URL(sink).host], cookies: [{ name: '_count' }] },
  ],
};

/** Collects what goes wrong on the page itself. Firefox also tells of each request that fails, and a refused one fails: that isn't collected. */
const hearErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!message.startsWith('The Same Origin Policy disallows reading the remote resource at about:blank.'))
      errors.push(message);
  });
  return errors;
};

/**
 * Code that the page runs once it asks, when no hand of the visitor's is behind it. (Playwright's own `evaluate` counts as one, and so
 * does what waits for an element; so the test waits for the console.)
 */
const asScript = (code: string): string => `<script>
  const timer = setInterval(() => {
    const root = document.querySelector('askfirst-banner')?.shadowRoot;
    if (!root?.querySelector('[data-action]') || navigator.userActivation.isActive) return;
    clearInterval(timer);
    const find = (action) => root.querySelector('[data-action="' + action + '"]');
    (async () => { ${code} })().catch(() => {}).then(() => setTimeout(() => console.log('attempted')));
  }, 20);
</script>`;
const visitAttempt = async (page: Page, code: string): Promise<void> => {
  const attempted = page.waitForEvent('console', (message) => message.text() === 'attempted');
  await visitMade(page, { policy: POLICY, body: MARK + asScript(code) });
  await attempted;
};

/** Asks, accepts, and runs what was held: that all of it works. */
const expectToWork = async (page: Page): Promise<void> => {
  await expect(findBanner(page)).toBeVisible();
  expect(await readRan(page)).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['stats']);
};

test.describe('texts', () => {
  const MARKUP = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</` + `script><b>bold</b>`;
  const escape = (policy: unknown): string => JSON.stringify(policy).replaceAll('<', '\\u003c');

  test('of the policy are text, whatever they look like, and none of it is run or linked', async ({ page }) => {
    const address = 'javascript:window.hacked=1';
    const errors = hearErrors(page);
    await visitMade(page, {
      policy: escape({
        controller: { name: MARKUP, email: 'a@shop.example"onmouseover="hacked=1', postal: MARKUP, url: address },
        policyUrl: ` ${address}`,
        categories: [
          { id: 'necessary', title: 'Necessary' },
          { id: 'stats', title: MARKUP, summary: MARKUP },
          { id: 'constructor', title: { en: MARKUP, '"><script>': 'x' } },
        ],
        services: [
          { id: 'tostring', category: 'stats', name: MARKUP, provider: MARKUP, privacyUrl: 'JavaScript:hacked=1' },
          { id: 'valueof', category: 'constructor', name: 'V', privacyUrl: 'data:text/html,<script>1</script>' },
        ],
        functions: [{ id: 'f', needs: 'tostring', title: MARKUP, without: MARKUP }],
        texts: { en: { title: MARKUP, acceptAll: 'Accept all', __proto__: { hacked: 1 } } },
      }),
      body: '<askfirst-notice for="f"></askfirst-notice>',
    });
    await expect(findBanner(page)).toBeVisible();
    await choose(page);
    await openDetails(findDialog(page));
    await expect(findDialog(page)).toContainText('<b>bold</b>');
    await press(findDialog(page), 'refuse-all');
    const found = await page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots)
        for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
      const find = (selector: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      return {
        hacked: (window as { hacked?: unknown }).hacked ?? ({} as { hacked?: unknown }).hacked,
        markup: find('b, img').filter(({ textContent }) => /^(?:bold)?$/.test(textContent)).length,
        links: find('a[href]')
          .map((link) => (link as HTMLAnchorElement).protocol)
          .filter((scheme) => !/^(?:https?|mailto|tel):$/.test(scheme)),
        handlers: find('[onmouseover], [onerror]').length,
      };
    });
    expect(found).toEqual({ hacked: undefined, markup: 0, links: [], handlers: 0 });
    expect(errors).toEqual([]);
  });

  test('that turn the direction of writing stay inside themselves', async ({ page }) => {
    const [override, isolate] = ['\u202e', '\u2067'];
    const categories = [
      { id: 'necessary', title: 'Necessary' },
      { id: 'stats', title: `${override}${isolate}Statistics` },
    ];
    await visitMade(page, { policy: { categories } });
    await expect(findBanner(page)).toBeVisible();
    const wrong = await findBanner(page).evaluate(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('*')]
        .filter(({ childNodes }) =>
          [...childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && /[\u202e\u2067]/.test(node.nodeValue ?? ''),
          ),
        )
        .filter((one) => !getComputedStyle(one).unicodeBidi.includes('isolate'))
        .map(({ outerHTML }) => outerHTML),
    );
    expect(wrong).toEqual([]);
  });

  test('of megabytes neither stop the page nor hide the answers', async ({ page }) => {
    const long = 'word '.repeat(400_000);
    const categories = [
      { id: 'necessary', title: 'Necessary', summary: long },
      { id: 'stats', title: 'Statistics', summary: long },
    ];
    await visitMade(page, { policy: { categories }, body: MARK });
    await expect(findButton(findBanner(page), 'refuse-all')).toBeInViewport();
    await expectToWork(page);
  });
});

test('ten thousand services make a record that no browser keeps: the answer holds for the page, and the reason is said', async ({
  page,
  context,
  said,
}) => {
  const services = Array.from({ length: 10_000 }, (_, index) => ({
    id: `vendor-${index}`,
    category: 'stats',
    name: `Vendor ${index}`,
    hosts: [`v${index}.example`],
    cookies: [{ name: `_v${index}` }],
  }));
  await visitMade(page, { policy: { ...POLICY, services }, body: MARK });
  await expect(findBanner(page)).toBeVisible();
  await press(findBanner(page), 'refuse-all');
  await expect(findConfirmation(page)).toBeVisible();
  expect(await readRan(page)).toEqual([]);
  // It isn't that the browser refuses cookies.
  await expect(findConfirmation(page)).toContainText('your choice isn’t saved, and we’ll ask again next time');
  await expect.poll(() => said.warnings().filter((one) => one.includes('no cookie over 4096'))).toHaveLength(1);
  expect(await readRecords(context)).toEqual([]);
});

test.describe('a record', () => {
  const genuine = async (page: Page, context: BrowserContext): Promise<string> => {
    await visitMade(page, { policy: POLICY, body: MARK });
    await acceptAll(page);
    return (await readRecord(context)).value;
  };

  test('that was damaged anywhere is none, and the visitor is asked', async ({ page, context, baseURL }) => {
    const value = await genuine(page, context);
    const damaged = [
      value.slice(0, -1).slice(0, 20),
      value.slice(1),
      value.replace(/^1/, '2'),
      value.replace('accept-all', 'accept-ALL'),
      value.replace(/\.$/, '.stats'),
      `${value}.`,
      value.replace(/\d{4}-\d\d-\d\d/, '9999-99-99'),
      value.replace(/\d{4}/, '1999'),
      `1.1.${'9'.repeat(500)}.accept-all..stats.`,
      `${value}${'~x'.repeat(1500)}`,
      '__proto__',
      encodeURIComponent('{"accepted":["stats"]}'),
    ];
    for (const text of damaged) {
      await context.clearCookies();
      await forgeRecord(context, baseURL!, text);
      await page.goto('/made.html');
      await expect(findBanner(page), text).toBeVisible();
      expect(await readRan(page), text).toEqual([]);
    }
  });

  test('that was replayed of another site’s ids, or of an older revision, allows none of what it doesn’t name', async ({
    page,
    context,
    baseURL,
  }) => {
    const value = await genuine(page, context);
    const policy = {
      ...POLICY,
      revision: 2,
      categories: [POLICY.categories[0], { ...POLICY.categories[1], since: 2 }],
    };
    for (const [text, made] of [
      [value.replace('counter~stats', 'a~b'), POLICY],
      [value, policy],
    ] as const) {
      await context.clearCookies();
      await forgeRecord(context, baseURL!, text);
      await visitMade(page, { policy: made, body: MARK });
      await expect(findBanner(page)).toBeVisible();
      expect(await readRan(page)).toEqual([]);
    }
  });
});

test.describe('a script of the page', () => {
  const attempts: readonly (readonly [string, string])[] = [
    ['calls decide', `await askfirst.decide('all')`],
    ['calls decide for the page only', `await askfirst.decide({ stats: true }, { once: true })`],
    ['clicks Accept all', `find('accept-all').click()`],
    [
      'dispatches events on Accept all',
      `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        find('accept-all').dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      find('accept-all').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))`,
    ],
    [
      'sends itself messages',
      `for (const data of ['all', { askfirst: 'accept-all' }, '{"decide":"all"}']) postMessage(data, '*')`,
    ],
    [
      'dispatches the widget’s own events',
      `for (const name of ['ready', 'change', 'held']) document.dispatchEvent(new CustomEvent('askfirst-' + name, { detail: document.querySelector('[data-consent]') }))`,
    ],
    [
      'tampers with the state',
      `try { askfirst.state.decisions.stats.allowed = true } catch {} try { askfirst.state = {} } catch {} document.dispatchEvent(new Event('visibilitychange'))`,
    ],
  ];
  for (const [name, code] of attempts)
    test(`that ${name} accepts nothing`, async ({ page, context }) => {
      await visitAttempt(page, code);
      expect(await readRan(page)).toEqual([]);
      expect(await readRecords(context)).toEqual([]);
      await expect(findBanner(page)).toBeVisible();
      expect(await page.evaluate(() => window.askfirst.allows('stats'))).toBe(false);
    });

  test('that clicks Refuse all refuses', async ({ page, context }) => {
    await visitAttempt(page, `find('refuse-all').click()`);
    expect((await readRecord(context)).value).toMatch(/\.refuse-all\.\.\.counter~stats$/);
    expect(await readRan(page)).toEqual([]);
  });
});

test.describe('a page', () => {
  const made = { policy: POLICY, body: MARK };

  test('that patches what every object and list inherits is asked on as any other', async ({ page }) => {
    const errors = hearErrors(page);
    await visitMade(page, {
      ...made,
      first: `<script>
        Array.prototype.last = function () { return this[this.length - 1] };
        Array.prototype.flat = function () { return [].concat(...this) };
        Object.prototype.extra = function () {};
        String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, '') };
        Function.prototype.bind = function (self, ...first) { return (...rest) => this.apply(self, first.concat(rest)) };
      </script>`,
    });
    await expectToWork(page);
    expect(errors).toEqual([]);
  });

  test('that freezes the prototypes is asked on as any other', async ({ page }) => {
    const errors = hearErrors(page);
    await visitMade(page, {
      ...made,
      first: `<script>[Object, Array, String, Function, Promise, Map, Set].forEach((one) => { Object.freeze(one); Object.freeze(one.prototype) })</script>`,
    });
    await expectToWork(page);
    expect(errors).toEqual([]);
  });

  test('on which fetch and document.cookie were wrapped before is held as any other', async ({ page, requests }) => {
    await visitMade(page, {
      ...made,
      first: `<script>
        const { fetch: own } = window; window.fetch = function (...given) { (window.fetched ??= []).push(String(given[0])); return own.apply(this, given) };
        const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
        Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get() { return cookie.get.call(this) }, set(text) { cookie.set.call(this, text) } });
      </script>`,
      head: `<script>fetch('${sink}/counter/hit').catch(() => {}); document.cookie = '_count=1'; document.cookie = 'own=1'</script>`,
    });
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toSink()).toEqual([]);
    expect(await page.evaluate(() => document.cookie)).toBe('own=1');
    await acceptAll(page);
    await expect.poll(() => requests.toSink()).toEqual(['/counter/hit']);
    await expect.poll(() => page.evaluate(() => document.cookie)).toContain('_count=1');
  });

  test('that hides an earlier refusal behind a picture keeps to it where silence allows, however often it is loaded', async ({
    page,
    requests,
  }) => {
    const errors = hearErrors(page);
    /** The page's script stores by the browser's own setter, because the picture hides the property from it too. */
    const store = `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '_count=1')`;
    const silent = {
      policy: { ...POLICY, region: 'us-ca', regimes: { '*': 'opt-in', 'us-ca': 'opt-out' } },
      body: `${MARK}<script>fetch('${sink}/counter/hit').catch(() => {}); ${store}</script>`,
    };
    await visitMade(page, silent);
    // Until the visitor answers, it counts as allowed.
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    await expect.poll(() => requests.toSink()).toEqual(['/counter/hit']);
    await refuseAll(page);
    await expect.poll(async () => (await page.context().cookies()).map(({ name }) => name)).toEqual(['askfirst']);

    requests.clear();
    await visitMade(page, { ...silent, first: '<img name="cookie" src="data:," alt="">' });
    for (const time of ['first', 'second', 'third']) {
      expect(await page.evaluate(() => (document.cookie as unknown as Element).localName), time).toBe('img');
      expect(await page.evaluate(() => window.askfirst.state.decisions), time).toMatchObject({
        stats: { allowed: false, because: 'choice' },
        counter: { allowed: false, because: 'choice' },
      });
      await page.evaluate(store);
      expect(await page.evaluate(`fetch('${sink}/counter/again').then(() => 'sent', () => 'failed')`)).toBe('failed');
      await expect(findBanner(page)).toHaveCount(0);
      expect(await readRan(page)).toEqual([]);
      expect(requests.toSink(), time).toEqual([]);
      expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['askfirst']);
      await page.reload();
    }
    expect((await readRecord(page.context())).value).toContain('refuse-all');
    expect(errors).toEqual([]);
  });

  test('that hides its cookies behind a picture keeps the refusal that is given there', async ({ page, requests }) => {
    const store = `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '_count=1')`;
    await visitMade(page, {
      policy: { ...POLICY, region: 'us-ca', regimes: { '*': 'opt-in', 'us-ca': 'opt-out' } },
      first: '<img name="cookie" src="data:," alt="">',
      body: `${MARK}<script>${store}</script>`,
    });
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    await refuseAll(page);
    // The record is kept, and what the refused service stored is erased.
    await expect.poll(async () => (await page.context().cookies()).map(({ name }) => name)).toEqual(['askfirst']);
    requests.clear();
    await page.reload();
    await page.evaluate('askfirst.ready');
    expect(await page.evaluate(() => window.askfirst.state.decisions)).toMatchObject({
      stats: { allowed: false, because: 'choice' },
      counter: { allowed: false, because: 'choice' },
    });
    expect(await readRan(page)).toEqual([]);
    expect((await readRecord(page.context())).value).toContain('refuse-all');
  });

  test('with two copies of the gate asks once and runs everything once', async ({ page }) => {
    await visitMade(page, { ...made, head: '<script src="/askfirst/askfirst.js?again"></script>' });
    await expect(findBanner(page)).toHaveCount(1);
    await expectToWork(page);
  });

  test('with a base address elsewhere takes the widget from where the gate came', async ({
    page,
    requests,
    baseURL,
  }) => {
    await visitMade(page, {
      ...made,
      first: `<base href="${sink}/elsewhere/">`,
      gate: `<script src="${baseURL!}/askfirst/askfirst.js"></script>`,
    });
    await expectToWork(page);
    expect(requests.toSink('elsewhere')).toEqual([]);
  });

  test('in quirks mode is asked on as any other', async ({ page }) => {
    await visitMade(page, { ...made, doctype: '' });
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await expectToWork(page);
  });

  test('of XHTML, which has neither document.write nor lit’s templates, is held and goes on', async ({
    page,
    context,
    baseURL,
    said,
  }) => {
    await page.route('**/made.xhtml', (route) =>
      route.fulfill({
        contentType: 'application/xhtml+xml; charset=utf-8',
        body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Made</title>
<script type="application/json" id="askfirst-policy">${JSON.stringify(POLICY)}</script>
<script src="/askfirst/askfirst.js"></script></head><body><h1>Made</h1>
<script type="text/plain" data-consent="stats">(window.ran = window.ran || []).push('stats')</script>
<script>document.title = 'Goes on'</script></body></html>`,
      }),
    );
    await page.goto('/made.xhtml', { waitUntil: 'networkidle' });
    await expect(page).toHaveTitle('Goes on');
    expect(await readRan(page)).toEqual([]);
    expect(await findGates(page)).toEqual(['hosts', 'entries']);
    await expect.poll(() => said.warnings().filter((one) => one.includes('XHTML'))).toHaveLength(1);

    // An answer that was given on another page holds.
    const today = new Date().toISOString().slice(0, 10);
    await forgeRecord(context, baseURL!, `1.1.${today}.accept-all..counter~stats.`);
    await page.reload();
    await expect.poll(() => readRan(page)).toEqual(['stats']);
  });

  for (const [name, headers] of [
    [
      'Cross-Origin-Embedder-Policy',
      { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
    ],
    [
      'a Permissions-Policy that forbids much',
      { 'Permissions-Policy': 'unload=(), clipboard-write=(), fullscreen=(), sync-xhr=()' },
    ],
  ] as const)
    test(`with ${name} is asked on as any other`, async ({ page }) => {
      await visitMade(page, { ...made, headers });
      await expectToWork(page);
    });

  test('with the strictest Content-Security-Policy gets no report of a violation', async ({ page }) => {
    const reports: string[] = [];
    await page.exposeFunction('report', (text: string) => reports.push(text));
    const nonce = 'cmFuZG9t';
    await visitMade(page, {
      policy: {
        ...POLICY,
        layout: { banner: 'centre', button: 'Cookies' },
        functions: [{ id: 'f', needs: 'stats', title: 'F' }],
      },
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; img-src data:; connect-src 'self'`,
      },
      first: `<script nonce="${nonce}">addEventListener('securitypolicyviolation', (event) => report(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))</script>`,
      gate: `<script src="/askfirst/askfirst.js" nonce="${nonce}"></script>`,
      body: `${MARK.replace('data-', `nonce="${nonce}" data-`)}<askfirst-notice for="f"></askfirst-notice><askfirst-cookie-log></askfirst-cookie-log>`,
    });
    await expect(findBanner(page)).toBeVisible();
    await choose(page);
    await openDetails(findDialog(page));
    await press(findDialog(page), 'accept-all');
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    expect(reports).toEqual([]);
  });
});

test.describe('in a frame', () => {
  const frameIn = async (page: Page, attributes: string, origin = ''): Promise<void> => {
    await visitMade(page, { policy: POLICY, body: MARK });
    await page.context().route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Host</title><iframe ${attributes} src="${origin}/made.html" width="600" height="700"></iframe>`,
      }),
    );
  };

  test('without storage the visitor is asked, the answer holds for the page, and the page goes on', async ({
    page,
  }) => {
    const errors = hearErrors(page);
    await frameIn(page, 'sandbox="allow-scripts"');
    // For a frame without an origin every file is another site's.
    await page.context().route('**/askfirst/*.js', (route) =>
      route.fulfill({
        path: new URL(route.request().url()).pathname.replace('/askfirst', 'dist'),
        headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
      }),
    );
    await page.goto('/host.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('askfirst-banner')).toBeVisible();
    await frame.locator('askfirst-banner [data-action="accept-all"]').click();
    await expect(frame.locator('askfirst-banner').getByRole('alert')).toContainText('Your browser blocks cookies');
    expect(errors).toEqual([]);
  });

  test('of another site the visitor is asked, and its answer is not the top page’s', async ({
    page,
    context,
    baseURL,
  }) => {
    await frameIn(page, '', baseURL);
    await page.goto(`${sink}/host.html`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('askfirst-banner')).toBeVisible();
    // Anybody may refuse; Playwright's pointer doesn't reach into another site's frame in Firefox.
    await frame.locator('askfirst-banner [data-action="refuse-all"]').dispatchEvent('click');
    await expect(frame.locator('askfirst-banner').getByRole('alert')).toBeVisible();
    expect((await context.cookies(sink)).filter(({ name }) => name === 'askfirst')).toEqual([]);
  });
});

test('messages from other windows change nothing', async ({ page, context }) => {
  await visitMade(page, {
    policy: POLICY,
    body: `${MARK}<iframe srcdoc="<script>for (const data of ['all', { askfirst: 'all' }]) parent.postMessage(data, '*')</script>"></iframe>`,
  });
  await expect(findBanner(page)).toBeVisible();
  await expect.poll(() => page.frames().length).toBe(2);
  expect(await readRan(page)).toEqual([]);
  await refuseAll(page);
  expect((await readRecord(context)).value).toMatch(/\.refuse-all\.\.\.counter~stats$/);
});

test('no script of the page reaches what the gates share among themselves', async ({ page }) => {
  await visitMade(page, {
    policy: POLICY,
    // A script that is there before the file beside the gate runs takes hold of its element.
    head: `<script>
      const reached = (thing) => !!thing && typeof thing === 'object' && ['gates', 'held', 'said'].some((name) => name in thing);
      window.found = [];
      window.look = (what, thing) => reached(thing) && found.push(what);
      const beside = () => document.querySelector('script[src*="askfirst-declared.js"]');
      look('asked for', beside()?.takeOver?.());
      Object.defineProperty(document, 'currentScript', { configurable: true, get: beside });
      look('asked for in its name', beside()?.takeOver?.());
      delete document.currentScript;
    </script>`,
  });
  await expect(findBanner(page)).toBeVisible();
  await choose(page);
  const found = await page.evaluate(() => {
    const look = (window as unknown as { look: (what: string, thing: unknown) => void }).look;
    const walk = (what: string, thing: object | null): void => {
      if (!thing || thing === Object.prototype || thing === HTMLElement.prototype) return;
      look(what, thing);
      for (const key of Reflect.ownKeys(thing)) {
        const descriptor: TypedPropertyDescriptor<unknown> | undefined = Reflect.getOwnPropertyDescriptor(thing, key);
        const { value, get } = descriptor ?? {};
        look(`${what}.${String(key)}`, value);
        if (get && thing !== document) look(`${what}.${String(key)}`, get.call(thing));
      }
    };
    walk('the handle', window.askfirst);
    for (const element of document.querySelectorAll('askfirst-banner, askfirst-preferences')) {
      look(element.localName, (element as unknown as { consent: unknown }).consent);
      walk(element.localName, element);
    }
    return (window as unknown as { found: string[] }).found;
  });
  expect(found).toEqual([]);
  // The gates are there all the same.
  expect(await findGates(page)).toEqual(['hosts', 'entries']);
});
