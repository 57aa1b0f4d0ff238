// One fault at a time, in what lies around the widget: its later files, the browser's storage, the page's own code, the visitor's tab.
import { readFileSync } from 'node:fs';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  choose,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findNotice,
  findSwitch,
  forgeRecord,
  press,
  readRan,
  readRecord,
  readRecords,
  refuseAll,
  reopen,
  sink,
  test,
} from './steps.js';

const MARK = `<script type="text/plain" data-consent="stats">(window.ran ??= []).push('stats')</script>`;
const CATEGORIES = [
  { id: 'necessary', title: 'Necessary' },
  { id: 'stats', title: 'Statistics' },
];
const COUNTER = {
  id: 'counter',
  category: 'stats',
  name: 'Counter',
  hosts: [new URL(sink).host],
  cookies: [{ name: '_count' }, { name: 'hits', kind: 'localStorage' }, { name: 'base', kind: 'IndexedDB' }],
};
const POLICY = {
  categories: CATEGORIES,
  services: [COUNTER],
  functions: [{ id: 'chat', needs: 'stats', title: 'Chat' }],
};
const today = (): string => new Date().toISOString().slice(0, 10);

test.describe('a later file of the widget', () => {
  test('is slow: the page goes on meanwhile, and the visitor is asked when it is there', async ({ page }) => {
    let send = (): void => {};
    const wait = new Promise<void>((settle) => (send = settle));
    await page.route('**/askfirst-ui.js', async (route) => {
      await wait;
      await route.continue();
    });
    // In Firefox the page’s load event waits for what it imports.
    const loading = visitMade(page, { policy: POLICY, body: `${MARK}<label>Name <input></label>` });
    await page.getByLabel('Name').fill('Ada');
    await expect(findBanner(page)).toHaveCount(0);
    send();
    await loading;
    await expect(findBanner(page)).toBeVisible();
    await expect(page.getByLabel('Name')).toHaveValue('Ada');
    expect(await readRan(page)).toEqual([]);
  });

  test('is missing, that of the language: the visitor is asked in English, the answer counts, and the console says once what to do', async ({
    page,
    said,
  }) => {
    await page.route('**/locales/de.js', (route) => route.fulfill({ status: 404 }));
    await visitMade(page, { policy: POLICY, body: MARK, lang: 'de' });
    await expect(findButton(findBanner(page), 'accept-all')).toHaveText('Accept all');
    expect(said.warnings()).toHaveLength(1);
    expect(said.warnings()[0]).toContain('No texts in "de"');
    expect(said.warnings()[0]).toContain('put the folder locales beside askfirst-ui.js');
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    await page.evaluate(() => window.askfirst.receipt());
    expect(said.warnings()).toHaveLength(1);
  });

  test('is slow, that of the language: the page goes on meanwhile, and the visitor is asked in it', async ({
    page,
  }) => {
    let send = (): void => {};
    const wait = new Promise<void>((settle) => (send = settle));
    await page.route('**/locales/de.js', async (route) => {
      await wait;
      await route.continue();
    });
    const loading = visitMade(page, { policy: POLICY, body: `${MARK}<label>Name <input></label>`, lang: 'de' });
    await page.getByLabel('Name').fill('Ada');
    await expect(findBanner(page)).toHaveCount(0);
    send();
    await loading;
    await expect(findBanner(page)).toHaveAttribute('lang', 'de');
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['stats']);
  });

  const german = readFileSync('dist/locales/de.js', 'utf8');
  for (const [name, answer] of [
    ['is cut off', { contentType: 'text/javascript', body: german.slice(0, german.length / 2) }],
    ['has an error of syntax', { contentType: 'text/javascript', body: 'export const texts = {' }],
    ['is without texts', { contentType: 'text/javascript', body: 'export const words = {}' }],
    ['is an HTML page', { contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }],
    ['can’t be reached', undefined],
  ] as const)
    test(`${name}, that of the language: the visitor is asked in English, and the answer counts`, async ({ page }) => {
      const errors: string[] = [];
      // Firefox reports a module of another type as an error, whoever catches it.
      page.on('pageerror', ({ message }) => message.includes('disallowed MIME type') || errors.push(message));
      await page.route('**/locales/de.js', (route) => (answer ? route.fulfill(answer) : route.abort()));
      await visitMade(page, { policy: POLICY, body: MARK, lang: 'de' });
      await expect(findButton(findBanner(page), 'refuse-all')).toHaveText('Refuse all');
      await refuseAll(page);
      expect(await readRan(page)).toEqual([]);
      expect(errors).toEqual([]);
    });

  test('is missing, that which an answer takes: nothing is allowed, the page goes on, and the console says what to do', async ({
    page,
    context,
    said,
  }) => {
    await page.route('**/askfirst-when-answered.js', (route) => route.fulfill({ status: 404 }));
    await visitMade(page, { policy: POLICY, body: MARK });
    await press(findBanner(page), 'accept-all');
    await expect.poll(() => said.errors().join()).toContain('askfirst-when-answered.js');
    expect(await readRan(page)).toEqual([]);
    expect(await readRecords(context)).toEqual([]);
    await expect(findBanner(page)).toBeVisible();
  });

  for (const [name, answer] of [
    ['is missing', { status: 404 }],
    ['is blocked', undefined],
  ] as const)
    test(`${name}, that which holds hosts and cookies: marks stay held, and the console says once what to do`, async ({
      page,
      said,
    }) => {
      await page.route('**/askfirst-declared.js', (route) => (answer ? route.fulfill(answer) : route.abort()));
      await visitMade(page, { policy: POLICY, body: MARK });
      await expect(findBanner(page)).toBeVisible();
      await expect.poll(() => said.warnings()).toHaveLength(1);
      expect(said.warnings()[0]).toContain('askfirst-declared.js');
      expect(said.warnings()[0]).toContain('"counter"');
      expect(await readRan(page)).toEqual([]);
      await refuseAll(page);
      expect(said.warnings()).toHaveLength(1);
    });

  test('is missing, that which keeps earlier answers: the answer counts, and the console says what to do', async ({
    page,
    context,
    said,
  }) => {
    await page.route('**/askfirst-history.js', (route) => route.fulfill({ status: 404 }));
    await visitMade(page, { policy: { ...POLICY, remember: { history: true } }, body: MARK });
    await press(findBanner(page), 'accept-all');
    await expect.poll(() => said.warnings().join()).toContain('Put askfirst-history.js beside askfirst-ui.js');
    expect(await readRan(page)).toHaveLength(1);
    expect(await readRecords(context)).toHaveLength(1);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test.describe('storage', () => {
  test('that throws whenever it is touched: the visitor is asked, and the answer is kept and holds', async ({
    page,
    context,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('No access', 'SecurityError');
          },
        });
    });
    await visitMade(page, { policy: POLICY, body: `${MARK}<askfirst-cookie-log></askfirst-cookie-log>` });
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    // The log above it grows by the answer, and moves the link that is pressed next.
    await expect(page.locator('askfirst-cookie-log')).toContainText('Your answer about cookies');
    await reopen(page);
    await press(findDialog(page), 'refuse-all');
    await expect(findDialog(page)).toBeHidden();
    expect((await readRecord(context)).value).toMatch(/\.refuse-all\.\.\.counter~stats$/);
    expect(errors).toEqual([]);
  });

  test('that is full: a database that can’t be opened for want of room breaks neither acceptance nor withdrawal', async ({
    page,
    context,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      const full = (): never => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      for (const name of ['open', 'deleteDatabase'] as const)
        IDBFactory.prototype[name] = () => {
          const request = Object.assign(new EventTarget(), { onerror: null as null | ((event: Event) => void) });
          setTimeout(() => {
            const event = new Event('error');
            Object.assign(request, { error: new DOMException('No room', 'QuotaExceededError') });
            request.onerror?.(event);
            request.dispatchEvent(event);
          });
          return request as unknown as IDBOpenDBRequest;
        };
      IDBFactory.prototype.databases = () => Promise.resolve([{ name: 'base', version: 1 }]);
    });
    await visitMade(page, {
      policy: POLICY,
      head: `<script>try { localStorage.setItem('hits', 1) } catch {} indexedDB.open('base').onerror = () => {}</script>`,
      body: MARK,
    });
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    await reopen(page);
    await press(findDialog(page), 'refuse-all');
    await expect(findDialog(page)).toBeHidden();
    expect((await readRecord(context)).value).toMatch(/\.refuse-all\./);
    expect(errors.filter((message) => !message.includes('No room'))).toEqual([]);
  });
});

test.describe('a page', () => {
  test('whose tag manager throws when it is told: the answer counts, and the console names the adapter once', async ({
    page,
    said,
  }) => {
    await visitMade(page, {
      policy: { ...POLICY, adapters: { google: { analytics_storage: 'stats' } } },
      first: `<script>window.dataLayer = { push() { throw new Error('Not today') } }; window.gtag = () => { throw new Error('Not today') }</script>`,
      gate: '<script src="/askfirst/askfirst.js" data-adapters="google"></script>',
      body: MARK,
    });
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    expect(said.warnings().filter((one) => one.includes('"google"'))).toHaveLength(1);
  });

  test('that erases itself with document.open: nothing that waited runs, and the new one can be used', async ({
    page,
  }) => {
    await visitMade(page, { policy: POLICY, body: MARK });
    await expect(findBanner(page)).toBeVisible();
    await page.evaluate((mark) => {
      document.open();
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the fault
      document.write(`<title>New</title><label>Name <input></label>${mark}`);
      document.close();
    }, MARK);
    await page.getByLabel('Name').fill('Ada');
    expect(await readRan(page)).toEqual([]);
    expect(await page.evaluate(() => window.askfirst.allows('stats'))).toBe(false);
  });

  test('on which a filter list hides the banner: it keeps its height, scrolls, and a notice still asks', async ({
    page,
    context,
  }) => {
    await visitMade(page, {
      policy: POLICY,
      head: '<style>askfirst-banner { display: none !important }</style>',
      body: `${MARK}<askfirst-notice for="chat"></askfirst-notice><p style="height: 3000px"></p>`,
    });
    await expect(findBanner(page)).toBeHidden();
    await page.mouse.move(200, 200);
    await page.mouse.wheel(0, 600);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).paddingBlockEnd)).toBe('0px');
    await press(findNotice(page, 'chat'), 'allow-always');
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    expect((await readRecord(context)).value).toContain('.choose.');
  });

  test('with a handle of another version keeps that one, and nothing of this one runs', async ({ page, requests }) => {
    await visitMade(page, {
      policy: POLICY,
      first: `<script>window.askfirst = { allows: () => false, version: '0' }</script>`,
      body: MARK,
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window.askfirst as unknown as { version: string }).version)).toBe('0');
    expect(requests.toWidget()).toEqual(['/askfirst/askfirst.js']);
    expect(await readRan(page)).toEqual([]);
  });

  test('whose policy gives a category what only services have is asked on as any other', async ({ page }) => {
    const [necessary, stats] = CATEGORIES;
    await visitMade(page, { policy: { categories: [necessary, { ...stats, cookies: {} }] }, body: MARK });
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['stats']);
  });
});

test.describe('a tab', () => {
  test('that is gone in the middle of saving has answered whole, or not at all', async ({ page, context }) => {
    await visitMade(page, { policy: POLICY, body: MARK });
    await expect(findBanner(page)).toBeVisible();
    await findButton(findBanner(page), 'accept-all').evaluate((button) => {
      (button as HTMLElement).click();
      location.replace('about:blank');
    });
    await page.waitForURL('about:blank');
    const records = await readRecords(context);
    for (const { value } of records) expect(value).toMatch(/^1\.1\.[\d-]+\.accept-all\.\.counter~stats\.$/);
    await page.goto('/made.html');
    await expect(findBanner(page)).toHaveCount(records.length ? 0 : 1);
    await expect.poll(() => readRan(page)).toEqual(records.length ? ['stats'] : []);
  });

  test('whose server sends a newer record while the dialog is open follows it, and what is saved then holds', async ({
    page,
    context,
    baseURL,
  }) => {
    await visitMade(page, { policy: POLICY, body: MARK });
    await choose(page);
    await forgeRecord(context, baseURL!, `1.1.${today()}.accept-all..counter~stats.`);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(findSwitch(findDialog(page), 'stats')).toHaveAttribute('aria-checked', 'true');
    await expect.poll(() => readRan(page)).toEqual(['stats']);
    await findSwitch(findDialog(page), 'stats').click();
    await press(findDialog(page), 'save');
    await expect(findDialog(page)).toBeHidden();
    expect((await readRecord(context)).value).toMatch(/\.choose\.\.\.counter~stats$/);
  });
});

test('a key of the visitor’s that an extension answers with a click on Accept all accepts', async ({
  page,
  context,
}) => {
  await visitMade(page, {
    policy: POLICY,
    head: `<script>addEventListener('keydown', ({ key }) => key === 'y' &&
      document.querySelector('askfirst-banner').shadowRoot.querySelector('[data-action="accept-all"]').click())</script>`,
    body: MARK,
  });
  await expect(findBanner(page)).toBeVisible();
  await page.keyboard.press('y');
  await expect(findConfirmation(page)).toBeVisible();
  expect((await readRecord(context)).value).toContain('.accept-all.');
});
