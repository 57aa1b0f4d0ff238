import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright/test';
import { build } from 'vite';
import { makePage } from '../fixtures/make-page.mjs';
import type { MadePage } from './made-page.js';
import {
  acceptAll,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findNotice,
  findSwitch,
  onlyIn,
  readRan,
  sink,
  test,
  withdrawAll,
} from './steps.js';

// Libraries that put markup into a page, take it out, and put it back, as they come from npm (test/libraries). MooTools and Prototype aren't
// there for browsers: they come from Debian.

const FILES = {
  barba: '@barba/core/dist/barba.umd.js',
  'htmx-2': 'htmx-2/dist/htmx.js',
  'htmx-4': 'htmx-4/dist/htmx.js',
  idiomorph: 'idiomorph/dist/idiomorph.js',
  'jquery-1': 'jquery-1/dist/jquery.js',
  'jquery-3': 'jquery-3/dist/jquery.js',
  'jquery-4': 'jquery-4/dist/jquery.js',
  lazysizes: 'lazysizes/lazysizes.js',
  lozad: 'lozad/dist/lozad.js',
  mootools: '/usr/share/javascript/mootools/mootools-core-nc.js',
  morphdom: 'morphdom/dist/morphdom-umd.js',
  prototype: '/usr/share/javascript/prototype/prototype.js',
  react: 'react/umd/react.development.js',
  'react-dom': 'react-dom/umd/react-dom.development.js',
  'react-dom-server': 'react-dom/umd/react-dom-server-legacy.browser.development.js',
  requirejs: 'requirejs/require.js',
  swup: 'swup/dist/Swup.umd.js',
  turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
  turbolinks: 'turbolinks/dist/turbolinks.js',
  unpoly: 'unpoly/unpoly.js',
} as const;
type Library = keyof typeof FILES;

const loaded = (...names: readonly Library[]): string =>
  names.map((name) => `<script src="/library/${name}.js"></script>`).join('');

const policy = {
  categories: [
    { id: 'analytics', title: 'Statistics', summary: 'Counts which pages are read.' },
    { id: 'video', title: 'Films', summary: 'Shows films from another site.' },
  ],
  functions: [{ id: 'film', needs: 'video', title: 'Films', without: 'Everything else works.' }],
};
const MARK = 'type="text/plain" data-consent="analytics"';
const note = (name: string): string => `(window.ran ??= []).push('${name}')`;
const pixel = (name: string): string => `${sink}/pixel/seen.gif?${name}`;
const script = (name: string): string => `<script ${MARK}>${note(name)}</script>`;
const frame = (name: string): string =>
  `<iframe data-consent="video" data-src="${pixel(name)}" title="Film ${name}"></iframe>`;

/** Serves pages of the site by their paths, and the libraries. */
const serve = async (page: Page, pages: Readonly<Record<string, MadePage>>): Promise<void> => {
  const context = page.context();
  if (context.browser()?.browserType().name() === 'chromium') await context.grantPermissions(['local-network-access']);
  for (const [path, made] of Object.entries(pages))
    await context.route(
      (url) => url.pathname === path,
      (route) => route.fulfill(makePage(made)),
    );
  await context.route('**/library/*.js', (route) => {
    const name = new URL(route.request().url()).pathname.slice('/library/'.length, -'.js'.length) as Library;
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(resolve('test/libraries/node_modules', FILES[name]), 'utf8'),
    });
  });
};

const refuse = (page: Page): Promise<unknown> => page.evaluate(() => window.askfirst.decide('none'));
const title = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('h2')!.textContent);

/** The browser has painted twice, and what was asked for before is on its way. Not "networkidle": a frame that is taken out while it loads never gets there. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled)));
    await (await fetch('/library/lozad.js')).text();
  });

for (const version of ['jquery-1', 'jquery-3', 'jquery-4'] as const)
  test(`${version}: markup with marks that it puts in waits, and each of them runs once`, async ({
    page,
    requests,
  }) => {
    await serve(page, { '/one.html': { policy, head: loaded(version), body: '<section></section>' } });
    await page.goto('/one.html');
    await page.evaluate(
      ([first, second, third]) => {
        const { $ } = window as unknown as {
          $: (selector: string) => Record<'append' | 'html', (html: string) => void>;
        };
        $('section').html(`<p>${first}</p>`);
        $('section').append(second!);
        $('section').append(third!);
      },
      [script('html'), script('append'), frame('jquery')],
    );
    await settle(page);
    expect(await readRan(page)).toEqual([]);
    expect(requests.toSink()).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['html', 'append']);
    await expect.poll(() => requests.toSink()).toEqual(['/pixel/seen.gif?jquery']);
  });

for (const version of ['jquery-1', 'jquery-3', 'jquery-4'] as const)
  test(`${version}: a script of a declared host that it puts in is asked for once, after acceptance`, async ({
    page,
    requests,
  }) => {
    const host = new URL(sink).host.split(':')[0]!;
    const services = [{ id: 'stats', category: 'analytics', name: 'Stats', provider: 'Stats Ltd', hosts: [host] }];
    await serve(page, {
      '/one.html': { policy: { ...policy, services }, head: loaded(version), body: '<section></section>' },
    });
    await page.goto('/one.html');
    await page.evaluate((html) => {
      (window as unknown as { $: (selector: string) => { append: (html: string) => void } }).$('section').append(html);
    }, `<script src="${sink}/probe.js?name=jquery"></script>`);
    await settle(page);
    expect(requests.toSink()).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['jquery']);
    await settle(page);
    expect(requests.toSink()).toEqual(['/probe.js?name=jquery']);
    expect(await readRan(page)).toEqual(['jquery']);
  });

/** Libraries that go from page to page without loading, and keep what was there for the way back. */
const ROUTERS: Readonly<
  Record<string, { readonly head: string; readonly wrap: (html: string) => string; readonly link?: string }>
> = {
  'Turbolinks 5': { head: `${loaded('turbolinks')}<script>Turbolinks.start()</script>`, wrap: (html) => html },
  'Turbo 8': { head: loaded('turbo'), wrap: (html) => html },
  'htmx 2': {
    head: loaded('htmx-2'),
    wrap: (html) => `<div hx-boost="true" hx-history-elt>${html}</div>`,
  },
  'htmx 4': { head: loaded('htmx-4'), wrap: (html) => `<div hx-boost:inherited="true">${html}</div>` },
  'Unpoly 3': {
    head: `${loaded('unpoly')}<script>up.link.config.followSelectors.push('a[href]')</script>`,
    wrap: (html) => html,
  },
  'swup 4': {
    head: `${loaded('swup')}<script type="module">new Swup({ animateHistoryBrowsing: false, containers: ['#swup'], animationSelector: false })</script>`,
    wrap: (html) => `<div id="swup">${html}</div>`,
  },
  Barba: {
    head: `${loaded('barba')}<script>addEventListener('DOMContentLoaded', () => barba.init({}))</script>`,
    wrap: (html) =>
      `<div data-barba="wrapper"><div data-barba="container" data-barba-namespace="page">${html}</div></div>`,
  },
};

for (const [name, { head, wrap }] of Object.entries(ROUTERS))
  test(`${name}: marks of the next page wait and run once; the way back after a refusal brings nothing back to life`, async ({
    page,
    requests,
  }) => {
    const made = (number: string, other: string): MadePage => ({
      policy,
      head,
      body: wrap(
        `<h2>${number}</h2><a href="/${other}.html">${other}</a><section>${script(number)}${frame(number)}</section>`,
      ),
    });
    await serve(page, { '/one.html': made('one', 'two'), '/two.html': made('two', 'one') });
    await page.goto('/one.html');
    await expect(findBanner(page)).toBeVisible();
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await page.locator('main a').click();
    await expect.poll(() => title(page)).toBe('two');
    await settle(page);
    expect(await page.evaluate('window.isSame'), 'without loading').toBe(true);
    expect(requests.toSink()).toEqual([]);
    expect(await readRan(page)).toEqual([]);

    await acceptAll(page);
    await expect.poll(() => readRan(page)).toContain('two');
    await expect.poll(() => requests.toSink()).toContain('/pixel/seen.gif?two');
    await settle(page);
    expect(requests.toSink()).toEqual(['/pixel/seen.gif?two']);
    await page.locator('main a').click();
    await expect.poll(() => title(page)).toBe('one');
    await expect.poll(() => requests.toSink()).toContain('/pixel/seen.gif?one');
    await settle(page);
    await refuse(page);
    requests.clear();
    const ran = await readRan(page);
    await page.goBack();
    await expect.poll(() => title(page)).toBe('two');
    await settle(page);
    expect(requests.toSink(), 'after a refusal').toEqual([]);
    expect(await readRan(page)).toEqual(ran);
  });

const MORPHS: Readonly<Record<string, { readonly head: string; readonly morph: string }>> = {
  morphdom: { head: loaded('morphdom'), morph: 'morphdom(place, html)' },
  // Phoenix LiveView patches with morphdom by these options.
  'morphdom as Phoenix LiveView calls it': {
    head: loaded('morphdom'),
    morph: `morphdom(place, html, {
      childrenOnly: false,
      getNodeKey: (node) => node.id || undefined,
      onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
    })`,
  },
  idiomorph: { head: loaded('idiomorph'), morph: `Idiomorph.morph(place, html, { morphStyle: 'outerHTML' })` },
};

for (const [name, { head, morph }] of Object.entries(MORPHS))
  test(`${name}: what was released stays released after the server's markup was put over it, and no notice comes back`, async ({
    page,
    requests,
  }) => {
    const html = (count: number): string =>
      `<section id="place"><h2>${String(count)}</h2>${frame('film')}<img data-consent="video" data-src="${pixel('still')}" alt="">
      <askfirst-notice for="film"></askfirst-notice>${script('once')}<button data-consent-function="film">Play</button></section>`;
    await serve(page, { '/one.html': { policy, head, body: html(1) } });
    await page.goto('/one.html');
    await expect(findNotice(page, 'film').first()).toBeVisible();
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['once']);
    await expect.poll(() => requests.toSink().sort()).toEqual(['/pixel/seen.gif?film', '/pixel/seen.gif?still']);
    const run = (count: number): Promise<unknown> =>
      page.evaluate(
        `{ const place = document.querySelector('#place'); const html = ${JSON.stringify(html(count))}; ${morph}; }`,
      );
    for (const count of [2, 3]) {
      await run(count);
      await settle(page);
      expect(await title(page)).toBe(String(count));
      await expect(page.locator('iframe')).toHaveAttribute('src', /film/);
      await expect(page.locator('#place img')).toHaveAttribute('src', /still/);
      await expect(findNotice(page, 'film').first()).toBeHidden();
      await expect(page.locator('[data-consent-function]')).not.toHaveAttribute('aria-disabled', 'true');
      expect(await readRan(page)).toEqual(['once']);
    }
    await refuse(page);
    requests.clear();
    await run(4);
    await settle(page);
    expect(requests.toSink()).toEqual([]);
    await expect(findNotice(page, 'film').first()).toBeVisible();
    await expect(page.locator('[data-consent-function]')).toHaveAttribute('aria-disabled', 'true');
  });

const LAZY: Readonly<Record<string, string>> = {
  lazysizes: loaded('lazysizes'),
  lozad: `${loaded('lozad')}<script>addEventListener('load', () => lozad('.lazyload').observe())</script>`,
};
for (const [name, head] of Object.entries(LAZY))
  test(`${name}: it opens no mark before the answer, and every one after it`, async ({ page, requests }) => {
    const body = `<iframe class="lazyload" data-consent="video" data-src="${pixel('film')}" title="Film"></iframe>
      <img class="lazyload" data-consent="video" data-src="${pixel('still')}" alt="" width="100" height="100">`;
    await serve(page, { '/one.html': { policy, head, body } });
    await page.goto('/one.html');
    await expect(findBanner(page)).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await settle(page);
    expect(
      await page.locator('main [data-consent]').evaluateAll((all) => all.map((one) => one.getAttribute('src'))),
    ).toEqual([null, null]);
    await acceptAll(page);
    await expect
      .poll(() => new Set(requests.toSink().sort()))
      .toEqual(new Set(['/pixel/seen.gif?film', '/pixel/seen.gif?still']));
  });

test('React 18 hydrates a whole document with the gate and marks in it: no error, the question is asked, marks are released', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  // The same tree on the server and in the browser.
  const tree = (policyText: string, mark: string): string => `(() => {
    const h = React.createElement;
    return h('html', { lang: 'en' },
      h('head', null,
        h('meta', { charSet: 'utf-8' }), h('title', null, 'Made'), h('link', { rel: 'icon', href: 'data:,' }),
        h('script', { type: 'application/json', id: 'askfirst-policy', dangerouslySetInnerHTML: { __html: ${policyText} } }),
        h('script', { src: '/askfirst/askfirst.js', suppressHydrationWarning: true })),
      h('body', null,
        h('main', null, h('h2', null, 'React'),
          h('script', { type: 'text/plain', 'data-consent': 'analytics', dangerouslySetInnerHTML: { __html: ${mark} } })),
        h('script', { src: '/library/react.js' }), h('script', { src: '/library/react-dom.js' }),
        h('script', { src: '/hydrate.js', defer: true })));
  })()`;
  const text = tree(JSON.stringify(JSON.stringify(policy)), JSON.stringify(note('react')));
  await serve(page, { '/blank.html': { head: loaded('react', 'react-dom-server') } });
  await page.goto('/blank.html');
  const html = await page.evaluate<string>(`ReactDOMServer.renderToString(${text})`);
  await page.context().clearCookies();
  await page
    .context()
    .route('**/hydrate.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `window.root = ReactDOM.hydrateRoot(document, ${text})` }),
    );
  await page
    .context()
    .route('**/react.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}` }),
    );
  await page.goto('/react.html');
  await expect(findBanner(page)).toBeVisible();
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['react']);
  expect(await title(page)).toBe('React');
  expect(errors.filter((error) => !error.includes('Download the React DevTools'))).toEqual([]);
});

test.describe('Radix: a modal dialog of the page that is open from the start', () => {
  /** The app in one file, with what test/libraries has. */
  const bundleApp = async (): Promise<string> => {
    const result = await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        {
          name: 'from-libraries',
          enforce: 'pre',
          resolveId(id) {
            return /^[@\w]/.test(id)
              ? this.resolve(id, resolve('test/libraries/package.json'), { skipSelf: true })
              : null;
          },
        },
      ],
      build: {
        write: false,
        lib: { entry: resolve('test/fixtures/radix-dialog.mjs'), formats: ['iife'], name: 'App' },
      },
    });
    const [{ output }] = result as unknown as [{ output: readonly { code: string }[] }];
    return output[0]!.code;
  };
  let app = '';
  test.beforeAll(async () => {
    app = await bundleApp();
  });

  test.beforeEach(async ({ page }) => {
    onlyIn('chromium', 'one engine is enough for a library’s listeners');
    await page.setViewportSize({ width: 800, height: 300 });
    await page.context().route('**/app.js', (route) => route.fulfill({ contentType: 'text/javascript', body: app }));
    await serve(page, {
      '/radix.html': { policy, body: `${script('film')}<div id="app"></div><script src="/app.js" defer></script>` },
    });
    await page.goto('/radix.html');
    await expect(page.locator('#modal')).toBeVisible();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/askfirst-when-answered.js')),
    );
  });

  test('the question is answered beside it, and it stays open', async ({ page }) => {
    await expect(async () => {
      await findButton(findBanner(page), 'accept-all').click();
      await expect(findConfirmation(page)).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect.poll(() => readRan(page)).toEqual(['film']);
    await expect(page.locator('#modal')).toBeVisible();
    await page.locator('#modal').getByText('Close').click();
    await expect(page.locator('#modal')).toHaveCount(0);
  });

  test('the preferences lie above it: the wheel scrolls them, and keys and switches work', async ({ page }) => {
    await findButton(findBanner(page), 'preferences').click();
    await expect(findDialog(page)).toBeVisible();
    const readScrolled = (): Promise<number> =>
      findDialog(page).evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('*')].reduce((sum, one) => sum + one.scrollTop, 0),
      );
    await findDialog(page).hover();
    await page.mouse.wheel(0, 120);
    await expect.poll(readScrolled).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('askfirst-preferences');
    await findSwitch(findDialog(page), 'analytics').click();
    await findButton(findDialog(page), 'save').click();
    await expect(findConfirmation(page)).toContainText('On: Statistics.');
    await expect(page.locator('#modal')).toBeVisible();
  });
});

test('RequireJS: a marked script that asks for a module gets it after acceptance', async ({ page }) => {
  await serve(page, {
    '/one.html': {
      policy,
      head: `${loaded('requirejs')}<script>define('stats', () => ({ note: () => ${note('module')} }))</script>`,
      body: `<script ${MARK}>require(['stats'], (stats) => stats.note())</script>`,
    },
  });
  await page.goto('/one.html');
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['module']);
});

test('RequireJS: a module of a declared host waits for the answer, however long that takes, and comes once', async ({
  page,
  requests,
}) => {
  const services = [{ id: 'stats', category: 'analytics', name: 'Stats', hosts: ['127.0.0.1'] }];
  await serve(page, {
    '/one.html': {
      policy: { ...policy, services },
      head: `${loaded('requirejs')}<script>require.config({ waitSeconds: 0 });
        require(['${sink}/probe.js?name=module'], () => ${note('used')})</script>`,
    },
  });
  await page.goto('/one.html');
  await expect(findBanner(page)).toBeVisible();
  await settle(page);
  expect(requests.toSink()).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['module', 'used']);
});

/** Libraries that replace what every page has (`Event`, `Request`, methods of arrays and functions), and how a page uses them. */
const REPLACING = {
  mootools: {
    put: (html: string) => `document.id('place').set('html', ${JSON.stringify(html)})`,
    add: (html: string) =>
      `new Element('div', { html: ${JSON.stringify(html)} }).inject(document.id('place'), 'bottom')`,
    ask: (address: string) => `new Request({ url: '${address}', method: 'get',
      onSuccess: () => (window.asked = 'answered'), onFailure: () => (window.asked = 'failed') }).send()`,
    // As the guide has it: MooTools takes the scripts out of what a request brings, and runs their text whatever their type is.
    leave: `const strip = String.prototype.stripScripts;
      String.implement('stripScripts', function (run) {
        const kept = this.replace(/<script(?=[^>]*\\sdata-consent)/gi, '<kept-script');
        return strip.call(kept, run).replace(/<kept-script/g, '<script');
      });`,
    load: (address: string) =>
      `new Request.HTML({ url: '${address}', method: 'get', update: document.id('place'), evalScripts: true }).send()`,
  },
  prototype: {
    put: (html: string) => `$('place').update(${JSON.stringify(html)})`,
    add: (html: string) => `$('place').insert({ bottom: ${JSON.stringify(html)} })`,
    ask: (address: string) => `new Ajax.Request('${address}', { method: 'get',
      onSuccess: (response) => (window.asked = response.status ? 'answered' : 'failed'), onFailure: () => (window.asked = 'failed') })`,
    // As the guide has it: Prototype takes the scripts out of what it puts in, and runs their text whatever their type is.
    leave: `Prototype.ScriptFragment = '<script(?![^>]*\\\\sdata-consent)[^>]*>([\\\\S\\\\s]*?)<\\/script\\\\s*>';`,
    load: (address: string) => `new Ajax.Updater('place', '${address}', { method: 'get', evalScripts: true })`,
  },
} as const;

for (const [name, library] of Object.entries(REPLACING))
  for (const when of ['before', 'after'] as const)
    test.describe(`${name}, loaded ${when} the gate`, () => {
      test.skip(!existsSync(FILES[name as keyof typeof REPLACING]), `Debian’s libjs-${name} can’t be installed here`);

      const services = [
        {
          ...{ id: 'stats', category: 'analytics', name: 'Stats', provider: 'Stats Ltd' },
          ...{ hosts: [new URL(sink).host.split(':')[0]!, '/ingest/*'], cookies: [{ name: '_st' }] },
        },
      ];
      test.beforeEach(async ({ page }) => {
        const files = `${loaded(name as Library)}<script>${library.leave}</script>`;
        await serve(page, {
          '/one.html': {
            policy: { ...policy, services },
            [when === 'before' ? 'first' : 'head']: files,
            body: `${script('first')}<script ${MARK} data-src="${sink}/probe.js?name=second"></script>${script('third')}
              ${frame('film')}<div id="place"></div>`,
          },
        });
        await page
          .context()
          .route('**/part.html', (route) =>
            route.fulfill({ contentType: 'text/html', body: `<p>Part</p>${script('loaded')}` }),
          );
        await page.context().route('**/ingest/*', (route) => route.fulfill({ body: 'taken' }));
        await page.goto('/one.html');
        await expect(findBanner(page)).toBeVisible();
      });

      test('marks wait, run in order and once, again on the next page, and no more once they are withdrawn', async ({
        page,
        requests,
      }) => {
        const errors: string[] = [];
        page.on('pageerror', ({ stack = '' }) => stack.includes('/askfirst/') && errors.push(stack));
        await settle(page);
        expect(await readRan(page)).toEqual([]);
        await acceptAll(page);
        await expect.poll(() => readRan(page)).toEqual(['first', 'second', 'third']);
        await expect.poll(() => requests.toSink().sort()).toEqual(['/pixel/seen.gif?film', '/probe.js?name=second']);
        await page.reload();
        await expect.poll(() => readRan(page)).toEqual(['first', 'second', 'third']);
        await withdrawAll(page);
        await page.reload();
        await settle(page);
        expect(await readRan(page)).toEqual([]);
        expect(errors).toEqual([]);
      });

      test('markup that it puts in waits and runs once, and what a declared host has in it is asked for once', async ({
        page,
        requests,
      }) => {
        await page.evaluate(library.put(`<p>${script('put')}</p><img src="${pixel('put')}">`));
        await page.evaluate(library.add(`${script('added')}<iframe src="${pixel('added')}" title="Added"></iframe>`));
        await settle(page);
        expect(await readRan(page)).toEqual([]);
        expect(requests.toSink()).toEqual([]);
        await acceptAll(page);
        await expect.poll(() => readRan(page)).toEqual(['first', 'second', 'third', 'put', 'added']);
        await expect
          .poll(() => requests.toSink().sort())
          .toEqual(['/pixel/seen.gif?added', '/pixel/seen.gif?film', '/pixel/seen.gif?put', '/probe.js?name=second']);
        await page.evaluate(library.load('/part.html'));
        await expect.poll(() => readRan(page)).toEqual(['first', 'second', 'third', 'put', 'added', 'loaded']);
      });

      test('marks in what it loads wait too', async ({ page }) => {
        await page.evaluate(library.load('/part.html'));
        await expect(page.locator('#place p')).toHaveText('Part');
        await settle(page);
        expect(await readRan(page)).toEqual([]);
        await acceptAll(page);
        await expect.poll(() => readRan(page)).toEqual(['first', 'second', 'third', 'loaded']);
      });

      test('a request to what is declared waits, and is answered after an acceptance', async ({ page, requests }) => {
        await page.evaluate(library.ask('/ingest/one'));
        await settle(page);
        expect(requests.toSite()).not.toContain('/ingest/one');
        await acceptAll(page);
        await expect.poll(() => page.evaluate('window.asked')).toBe('answered');
        expect(requests.toSite().filter((path) => path === '/ingest/one')).toHaveLength(1);
      });

      test('such a request fails after a refusal', async ({ page, requests }) => {
        await page.evaluate(library.ask('/ingest/one'));
        await refuse(page);
        await expect.poll(() => page.evaluate('window.asked')).toBe('failed');
        expect(requests.toSite()).not.toContain('/ingest/one');
      });

      if (name === 'mootools')
        test('a declared cookie that it writes waits for the answer', async ({ page }) => {
          await page.evaluate(`Cookie.write('_st', '1'); Cookie.write('own', '1')`);
          const readNames = async (): Promise<string[]> =>
            (await page.context().cookies()).map(({ name: one }) => one).filter((one) => /^(?:_st|own)$/.test(one));
          expect(await readNames()).toEqual(['own']);
          await acceptAll(page);
          await expect.poll(async () => (await readNames()).sort()).toEqual(['_st', 'own']);
          await withdrawAll(page);
          await expect.poll(readNames).toEqual(['own']);
          await page.evaluate(`Cookie.write('_st', '2')`);
          expect(await readNames()).toEqual(['own']);
        });
    });
