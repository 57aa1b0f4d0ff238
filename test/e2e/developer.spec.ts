import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  choose,
  expect,
  findBanner,
  readRan,
  readRecord,
  readRecords,
  sink,
  test,
  withdrawAll,
  onlyIn,
  HAND,
} from './steps.js';

// Playwright's own calls count as the visitor's hand (Runtime.evaluate with userGesture), so what a script does by itself
// stands in the page, and tells the console how it went.

const policy = {
  categories: [
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
  services: [
    {
      id: 'counter',
      category: 'analytics',
      name: 'Counter',
      cookies: [{ name: 'count' }, { name: 'hits', kind: 'localStorage' }],
    },
  ],
};

/** What the page's scripts log, joined. */
const readLog = (page: Page): Promise<readonly string[]> => readRan(page);

test('the handle has its members, and a frozen state', async ({ page }) => {
  await visitMade(page, { policy });
  await expect(findBanner(page)).toBeVisible();
  const found = await page.evaluate(() => ({
    types: ['allows', 'whenAllowed', 'subscribe', 'decide', 'withdraw', 'erase', 'open'].map(
      (name) => typeof Reflect.get(window.askfirst, name),
    ),
    isFrozen: Object.isFrozen(window.askfirst.state) && Object.isFrozen(window.askfirst.state.decisions),
    status: window.askfirst.state.status,
    regime: window.askfirst.state.regime,
    counter: window.askfirst.state.decisions['counter'],
    record: window.askfirst.state.record,
  }));
  expect(found).toEqual({
    types: Array.from({ length: 7 }, () => 'function'),
    isFrozen: true,
    status: 'undecided',
    regime: 'opt-in',
    counter: { allowed: false, because: 'default' },
    record: null,
  });
});

test('who subscribes late is told at once, and ready is there for who comes late', async ({ page }) => {
  await visitMade(page, { policy });
  await acceptAll(page);
  const told = await page.evaluate(async () => {
    const states: string[] = [];
    const undo = window.askfirst.subscribe(({ status }) => states.push(status));
    const { status } = await window.askfirst.ready;
    await window.askfirst.decide('none');
    undo();
    await window.askfirst.erase();
    return { states, status };
  });
  expect(told).toEqual({ states: ['decided', 'decided'], status: 'undecided' });
});

test('a listener that throws doesn’t silence the next one', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await visitMade(page, {
    policy,
    head: `<script>
      let isFirst = true;
      askfirst.subscribe(() => { if (!isFirst) throw new Error('mine'); isFirst = false; });
      askfirst.subscribe(({ status }) => (window.ran ??= []).push(status));
    </script>`,
  });
  await acceptAll(page);
  await expect.poll(() => readLog(page)).toEqual(['undecided', 'decided']);
  expect(errors).toEqual(['mine']);
});

test('askfirst-shown tells of the question and of the preferences', async ({ page }) => {
  const head = `<script>
    document.addEventListener('askfirst-shown', ({ surface }) => (window.ran ??= []).push(surface));
  </script>`;
  await visitMade(page, { policy, head });
  await expect.poll(() => readLog(page)).toEqual(['banner']);
  await choose(page);
  await expect.poll(() => readLog(page)).toEqual(['banner', 'preferences']);
  await page.locator('askfirst-preferences [data-action="accept-all"]').click();
  await expect(findBanner(page).getByRole('alert')).toBeVisible();
  await visitMade(page, { policy, head });
  await page.evaluate('askfirst.open("preferences")');
  await expect.poll(() => readLog(page)).toEqual(['preferences']);
});

test('typed events tell on the document what happened', async ({ page }) => {
  await visitMade(page, {
    policy,
    head: `<script>
      const log = (...told) => (window.ran ??= []).push(told.join(' '));
      document.addEventListener('askfirst-ready', ({ state }) => log('ready', state.status));
      document.addEventListener('askfirst-change', ({ state, previous }) => log('change', previous.status, state.status));
      document.addEventListener('askfirst-withdrawn', ({ erased, left }) =>
        log('withdrawn', erased.map(({ name, kind, service }) => [name, kind, service].join('/')).sort(), left.length));
      document.addEventListener('askfirst-blocked', ({ kind, address, id }) => log('blocked', kind, address, id));
    </script>
    <script type="text/plain" data-consent="counter" src="${sink}/probe.js?name=counter"></script>`,
    body: `<iframe data-consent="marketing & counter" data-src="${sink}/films/kite.html" title="Film"></iframe>`,
  });
  await expect(findBanner(page)).toBeVisible();
  const before = await readLog(page);
  expect(before).toHaveLength(3);
  expect(before).toEqual(
    expect.arrayContaining([
      'ready undecided',
      `blocked script ${sink}/probe.js?name=counter counter`,
      `blocked iframe ${sink}/films/kite.html marketing & counter`,
    ]),
  );

  await acceptAll(page);
  await expect.poll(() => readLog(page)).toEqual([...before, 'change undecided decided', 'counter']);
  await page.evaluate(() => {
    document.cookie = 'count=1';
    localStorage.setItem('hits', '1');
    localStorage.setItem('other', '1');
  });
  await withdrawAll(page);
  await expect
    .poll(async () => (await readLog(page)).slice(before.length + 2))
    .toEqual(['change decided decided', 'withdrawn count/cookie/counter,hits/localStorage/counter 0']);
  expect(await page.evaluate(() => [/\bcount=/.test(document.cookie), ...Object.keys(localStorage)])).toEqual([
    false,
    'other',
  ]);
});

test('whenAllowed settles with the choice, at once after it, and rejects when it is called off', async ({ page }) => {
  await visitMade(page, {
    policy,
    head: `<script>
      const log = (told) => (window.ran ??= []).push(told);
      const off = new AbortController();
      askfirst.whenAllowed('analytics & !marketing').then(() => log('never'));
      askfirst.whenAllowed('counter', { signal: off.signal }).catch((reason) => log(String(reason)));
      askfirst.whenAllowed('counter').then(() => log('counter')).then(() => askfirst.whenAllowed('analytics')).then(() => log('again'));
      off.abort('off');
    </script>`,
  });
  await expect.poll(() => readLog(page)).toEqual(['off']);
  await acceptAll(page);
  await expect.poll(() => readLog(page)).toEqual(['off', 'counter', 'again']);
});

const waitForLog = async (page: Page, start: string): Promise<string> =>
  (await page.waitForEvent('console', (message) => message.text().startsWith(start))).text();

test('a script can’t accept in the visitor’s name, and the console says so', async ({ page, context, said }) => {
  onlyIn('chromium', HAND);
  const done = waitForLog(page, 'decided');
  await visitMade(page, {
    policy,
    head: `<script>setTimeout(async () => {
      const answers = [await askfirst.decide('all'), await askfirst.decide({ counter: true }), await askfirst.decide('all', { once: true })];
      console.log('decided', answers.join(), askfirst.allows('counter'));
    })</script>`,
  });
  expect(await done).toBe('decided false,false,false false');
  expect(await readRecords(context)).toEqual([]);
  expect(said.warnings()).toHaveLength(1);
  expect(said.warnings()[0]).toContain('visitor');
});

test('a script can refuse in the visitor’s name', async ({ page, context }) => {
  const done = waitForLog(page, 'decided');
  await visitMade(page, {
    policy,
    head: `<script>setTimeout(async () => console.log('decided', await askfirst.decide('none'), askfirst.state.status))</script>`,
  });
  expect(await done).toBe('decided true decided');
  expect((await readRecord(context)).value).toContain('refuse-all');
  await expect(findBanner(page)).toHaveCount(0);
});

test('clicks that a script makes up don’t accept', async ({ page, context, said, requests }) => {
  onlyIn('chromium', HAND);
  const done = waitForLog(page, 'clicked');
  await visitMade(page, {
    policy,
    head: `<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=analytics"></script>
    <script>
      const settled = () => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
      const find = (action) => document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('[data-action=' + action + ']');
      (async () => {
        while (!find('accept-all')) await settled();
        find('accept-all').click();
        find('accept-all').dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }));
        for (let count = 0; count < 5; count++) await settled();
        console.log('clicked', askfirst.allows('analytics'), !!find('accept-all'));
      })();
    </script>`,
  });
  expect(await done).toBe('clicked false true');
  expect(await readRecords(context)).toEqual([]);
  expect(requests.toSink()).toEqual([]);
  // The file that says it is loaded for the first answer.
  await expect.poll(() => said.warnings()).toHaveLength(1);
  // The visitor's own click counts all the same.
  await acceptAll(page);
});

/** Serves lit and js-cookie as a bundler would find them, and maps their names. */
const serveModules = async (page: Page): Promise<string> => {
  const folder = new URL('../../node_modules/', import.meta.url);
  await page.route('**/npm/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/npm/', '');
    await route.fulfill({ contentType: 'text/javascript', body: await readFile(new URL(path, folder), 'utf8') });
  });
  const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
  const imports = {
    askfirst: '/askfirst/index.js',
    lit: '/npm/lit/index.js',
    'lit-html': '/npm/lit-html/lit-html.js',
    '@lit/reactive-element': '/npm/@lit/reactive-element/reactive-element.js',
    'js-cookie': '/npm/js-cookie/dist/js.cookie.mjs',
    ...Object.fromEntries(packages.map((name) => [`${name}/`, `/npm/${name}/`])),
  };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
};

test('a module gets the handle of the script tag', async ({ page }) => {
  const map = await serveModules(page);
  await visitMade(page, {
    policy,
    first: map,
    head: `<script type="module">
      import { allows, askfirst, start } from 'askfirst';
      (window.ran ??= []).push(String(start() === window.askfirst), String(allows('analytics')));
      window.ran.push(String(askfirst.state === window.askfirst.state));
    </script>`,
  });
  await expect.poll(() => readLog(page)).toEqual(['true', 'false', 'true']);
  await expect(findBanner(page)).toHaveCount(1);
});

test('a module alone starts the widget: it asks, holds and releases', async ({ page, requests }) => {
  const map = await serveModules(page);
  await visitMade(page, {
    policy,
    gate: '',
    first: map,
    head: `<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=analytics"></script>
      <script type="module">
        import { start } from 'askfirst';
        start();
      </script>`,
  });
  await expect(findBanner(page)).toBeVisible();
  expect(requests.toSink()).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics']);
  expect(await page.evaluate(() => window.askfirst.state.status)).toBe('decided');
});
