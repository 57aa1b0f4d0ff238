import type { Page } from 'playwright/test';
import type { Finding, VisitState } from '../../src/testing.js';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, onlyIn, readRecord, refuseAll, sink, test } from './steps.js';

const built = String(new URL('../../dist/audit/testing.js', import.meta.url));
const { VISIT_STATES, fastForward, findings, observe, recordCookie, recordCookieText, visit, watch } = (await import(
  built
)) as typeof import('../../src/testing.js');

/** Why most of this is left to one engine: what a test tool sees doesn't depend on which browser it looks at. */
const ONE_ENGINE = 'askfirst/testing is tried in Chromium, where it can name scripts as well';

const policy = {
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: ['127.0.0.1/stats/*'], cookies: [{ name: '_st' }] },
    {
      id: 'films',
      category: 'functional',
      name: 'Films',
      hosts: ['/films/*'],
      cookies: [{ name: 'film', kind: 'localStorage' }],
    },
  ],
} as const;
const through = { letThrough: ['127.0.0.1'] };

const states: readonly VisitState[] = [...VISIT_STATES, { service: 'mixpanel' }, { service: 'films' }];

const nameOf = (state: VisitState): string => (typeof state === 'string' ? state : JSON.stringify(state));

const inShort = (found: readonly Finding[]): readonly string[] =>
  found.map(({ check, kind, name }) => `${check} ${kind} ${name.replace(/^https?:\/\/[^/]+/, '')}`).sort();

/** A page with what a test plants, at an address that no server has. */
const plant = async (
  page: Page,
  planted: { head?: string; body?: string; headers?: Record<string, string> },
): Promise<string> => {
  await watch(page.context(), { site: test.info().project.use.baseURL!, ...through });
  await visitMade(page, { policy, gate: '', ...planted });
  return page.url();
};

test('recordCookie makes the record that the widget itself writes', async ({ page, context, baseURL }) => {
  onlyIn('chromium', ONE_ENGINE);
  await page.goto('/demo/home.html');
  const shop = await page.evaluate(() => JSON.stringify(window.askfirst.policy));
  await acceptAll(page);
  expect((await readRecord(context)).value).toBe(recordCookie(shop, 'all').value);
  await context.clearCookies();
  await page.reload();
  await refuseAll(page);
  const written = await readRecord(context);
  const made = recordCookie(shop, 'none', { url: baseURL! });
  expect(written.value).toBe(made.value);

  await context.clearCookies();
  await context.addCookies([made]);
  const { expires, ...stored } = await readRecord(context);
  const { expires: expected, ...others } = written;
  expect(stored).toEqual(others);
  expect(Math.abs(expires - expected)).toBeLessThan(2 * 24 * 3600);
});

test('recordCookieText is the same for tests that run in the page: with it the page asks nothing', async ({ page }) => {
  onlyIn('chromium', ONE_ENGINE);
  await visitMade(page, { policy });
  await expect(findBanner(page)).toBeVisible();
  await page.evaluate(
    (text) => void (document.cookie = text),
    recordCookieText(policy, { analytics: true, functional: false }),
  );
  await page.reload();
  await page.evaluate(() => window.askfirst.ready);
  expect(await page.evaluate(() => ['stats', 'films'].map((id) => window.askfirst.allows(id)))).toEqual([true, false]);
  await expect(findBanner(page)).toHaveCount(0);
});

for (const state of states)
  test(`the shop keeps its promise: ${JSON.stringify(state)}`, async ({ page, baseURL }) => {
    onlyIn('chromium', ONE_ENGINE);
    const url = `${baseURL!}/demo/home.html`;
    const visited = await visit(page, state, { url, ...through });
    expect(visited.unreached).toBeUndefined();
    if (state !== 'no-scripts') {
      const isAsked = ['undecided', 'gpc', 'older-revision', 'expired'].includes(nameOf(state));
      const asked = await visited.page.evaluate(() => window.askfirst.ready.then(({ status }) => status));
      expect(asked === 'undecided').toBe(isAsked && state !== 'older-revision');
      // What was computed without the page is what the page itself says.
      const said = await visited.page.evaluate(() => window.askfirst.state.decisions);
      expect(visited.decisions).toEqual(said);
    }
    expect(await findings(visited.page)).toEqual([]);
    const { requests, entries } = await observe(visited.page);
    const used = new Set([...requests, ...entries].flatMap(({ services }) => services));
    expect(used.has('mixpanel')).toBe(
      ['accepted', 'older-revision', 'withdrawn'].includes(nameOf(state)) || nameOf(state).includes('mixpanel'),
    );
  });

for (const [state, by] of [
  ['refused', 'hand'],
  ['accepted', 'hand'],
  [{ service: 'posthog' }, 'hand'],
] as const)
  test(`the visitor's own hand: ${JSON.stringify(state)}`, async ({ page, baseURL }) => {
    onlyIn('chromium', ONE_ENGINE);
    const visited = await visit(page, state, {
      url: `${baseURL!}/demo/home.html`,
      by,
      ...through,
      then: ['reload', 'back', 'other-tab'],
    });
    expect(visited.unreached).toBeUndefined();
    expect(await visited.page.evaluate(() => window.askfirst.state.decisions)).toEqual(visited.decisions);
    expect(await findings(visited.page)).toEqual([]);
  });

test('a state that a page doesn’t let one reach is said, and nothing is thrown', async ({ page }) => {
  onlyIn('chromium', ONE_ENGINE);
  await visitMade(page, { policy });
  const { unreached } = await visit(page, { once: 'stats' }, { policy });
  expect(unreached).toContain('no button');
  const missing = await visit(page, 'refused', { policy, url: new URL('/nowhere', page.url()).href });
  expect(missing.unreached).toContain('404');
});

test('an answer that couldn’t be given says why: no button, one that is covered, one that does nothing, a page that breaks down', async ({
  browser,
  baseURL,
}) => {
  onlyIn('chromium', ONE_ENGINE);
  const button = '<button data-action="refuse-all" style="margin: 2em">No</button>';
  const answerOn = async (body: string): Promise<string | undefined> => {
    const page = await browser.newPage({ baseURL: baseURL! });
    await page.exposeFunction('leave', () => page.close());
    await visitMade(page, { policy, gate: '', body });
    const { unreached } = await visit(page, 'refused', { policy, by: 'hand' });
    await page.context().close();
    return unreached;
  };
  const why = await Promise.all([
    answerOn(''),
    answerOn(`${button}<div style="position: fixed; inset: 0; background: #fff9"></div>`),
    answerOn(`${button}<script>window.askfirst = { state: { decisions: {} } }</script>`),
    answerOn(
      `${button.replace('<button', '<button onclick="leave()"')}<script>window.askfirst = { state: { decisions: {} } }</script>`,
    ),
  ]);
  expect(why).toEqual([
    'no button was found that gives this answer',
    'the button that gives this answer couldn’t be pressed: something may cover it',
    'the button was pressed, and the page doesn’t know the answer',
    expect.stringContaining('the page broke down while it was answered'),
  ]);
});

/** A page that does one thing, and what is found of it. */
const PLANTED: Readonly<Record<string, readonly [page: Parameters<typeof plant>[1], found: readonly string[]]>> = {
  'a cookie': [{ head: `<script>document.cookie = 'plain=secret'</script>` }, ['entry-undeclared cookie plain']],
  'a declared cookie': [{ head: `<script>document.cookie = '_st=secret'</script>` }, ['entry-not-allowed cookie _st']],
  localStorage: [
    { head: `<script>localStorage.setItem('one', 'secret')</script>` },
    ['entry-undeclared localStorage one'],
  ],
  'declared localStorage': [
    { head: `<script>localStorage.film = 'secret'</script>` },
    ['entry-not-allowed localStorage film'],
  ],
  sessionStorage: [
    { head: `<script>sessionStorage.setItem('two', 'secret')</script>` },
    ['entry-undeclared sessionStorage two'],
  ],
  IndexedDB: [{ head: `<script>indexedDB.open('three')</script>` }, ['entry-undeclared IndexedDB three']],
  'a cache': [{ head: `<script>caches.open('four')</script>` }, ['entry-undeclared Cache four']],
  'a picture': [{ body: `<img src="${sink}/seen.gif?who=secret" alt="">` }, ['request-undeclared image /seen.gif']],
  'a declared script': [
    { body: `<script src="${sink}/stats/a.js"></script>` },
    ['request-not-allowed script /stats/a.js'],
  ],
  'a path of the site': [
    { head: `<script>fetch('/films/one?who=secret')</script>` },
    ['request-not-allowed fetch /films/one'],
  ],
  'a beacon to the site': [
    { head: `<script>navigator.sendBeacon('/seen', 'secret')</script>` },
    ['request-undeclared ping /seen'],
  ],
  'a connection': [
    { head: `<link rel="preconnect" href="https://early.example">` },
    ['request-undeclared connection /'],
  ],
  'a worker': [
    { head: `<script>new Worker(URL.createObjectURL(new Blob(["fetch('${sink}/worker?who=secret')"])))</script>` },
    ['request-undeclared fetch /worker'],
  ],
  'a frame': [{ body: `<iframe src="${sink}/frame" title="x"></iframe>` }, ['request-undeclared document /frame']],
  'a frame five seconds later': [
    {
      head: `<script>setTimeout(() => document.body.append(Object.assign(document.createElement('iframe'), { src: '${sink}/late' })), 5000)</script>`,
    },
    ['request-undeclared document /late'],
  ],
};

for (const [what, [planted, found]] of Object.entries(PLANTED))
  test(`found: ${what}`, async ({ page }) => {
    onlyIn('chromium', ONE_ENGINE);
    await plant(page, planted);
    const visited = await visit(page, 'undecided', { policy, ...through });
    await fastForward(page, 10_000);
    expect(inShort(await findings(visited.page))).toEqual(found);
    expect(JSON.stringify(await observe(visited.page))).not.toContain('secret');
  });

test('after a withdrawal, which lets the clock run ahead, it runs ahead again: what comes late is found, and isn’t waited for', async ({
  page,
}) => {
  onlyIn('chromium', 'only Chromium’s clock can run ahead');
  await visitMade(page, { policy });
  await visit(page, 'withdrawn', { policy, ...through });
  const readAhead = async (): Promise<number> => (await page.evaluate(() => Date.now())) - Date.now();
  await page.evaluate((address) => {
    setTimeout(() => navigator.sendBeacon(address), 9000);
  }, `${sink}/late`);
  const before = await readAhead();
  expect(await fastForward(page, 10_000)).toBe(true);
  expect((await readAhead()) - before).toBeGreaterThan(5000);
  expect(inShort(await findings(page))).toEqual(['request-undeclared ping /late']);
});

test('the script that stored an entry is named, with its line, for every kind', async ({ page }) => {
  onlyIn('chromium', ONE_ENGINE);
  const head = `<script>document.cookie = 'a=1';
    localStorage.setItem('b', '1');
    sessionStorage.setItem('c', '1');
    indexedDB.open('d');
    caches.open('e');</script>`;
  await plant(page, { head });
  const visited = await visit(page, 'undecided', { policy, ...through });
  const found = await findings(visited.page);
  const named = found.filter(({ by = '' }) => by.startsWith(`${page.url()}:`));
  expect(named.map(({ name }) => name).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});
