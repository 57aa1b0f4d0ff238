import type { Page } from 'playwright/test';
import { readJar, readNames } from './jar.js';
import { visitMade, type MadePage } from './made-page.js';
import { acceptAll, allowOnly, expect, findBanner, findConfirmation, refuseAll, test, withdrawAll } from './steps.js';

const KINDS = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'] as const;

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
  services: [
    { id: 'login', category: 'necessary', name: 'Login', cookies: KINDS.map((kind) => ({ name: 'login*', kind })) },
    {
      id: 'stats',
      category: 'analytics',
      name: 'Stats',
      cookies: KINDS.flatMap((kind) => [
        { name: 'st', kind },
        { name: '_st_*', kind },
      ]),
    },
    { id: 'ads', category: 'marketing', name: 'Ads', cookies: [{ name: 'bid' }] },
    {
      id: 'poll',
      category: 'analytics',
      name: 'Poll',
      whileUndecided: 'drop',
      cookies: [{ name: 'poll', kind: 'localStorage' }],
    },
  ],
};

/** Ways in which a script writes, each run in the page with the name as `name`. */
const ways = {
  'document.cookie': 'document.cookie = `${name}=secret; path=/`',
  'cookieStore.set': 'await cookieStore.set(name, "secret")',
  'cookieStore.set with options': 'await cookieStore.set({ name, value: "secret" })',
  'localStorage.setItem': 'localStorage.setItem(name, "secret")',
  'a method taken from the prototype': 'Storage.prototype.setItem.call(localStorage, name, "secret")',
  'a property of localStorage': 'localStorage[name] = "secret"',
  'Object.assign to localStorage': 'Object.assign(localStorage, { [name]: "secret" })',
  'Object.defineProperty on localStorage':
    'Object.defineProperty(localStorage, name, { value: "secret", configurable: true, enumerable: true, writable: true })',
  'sessionStorage.setItem': 'sessionStorage.setItem(name, "secret")',
  'a property of sessionStorage': 'sessionStorage[name] = "secret"',
  'indexedDB.open':
    'const r = indexedDB.open(name, 2); r.onupgradeneeded = () => r.result.createObjectStore("s"); r.onsuccess = () => r.result.close()',
  'caches.open': 'caches.open(name).catch(() => {})',
};
type Way = keyof typeof ways;

/** Runs code in the page, and collects what it throws. */
const run = async (page: Page, code: string, name = ''): Promise<unknown> =>
  page.evaluate(`(async (name) => { ${code} })(${JSON.stringify(name)})`);

const write = (page: Page, way: Way, name: string): Promise<unknown> => run(page, ways[way], name);

/** What the page is told of entries and of what is held, as lines of text. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    document.addEventListener('askfirst-cookie', ({ act, kind, name, service = '', category = '' }) =>
      told.push(`${act} ${kind} ${name} ${service} ${category}`.trim()),
    );
    document.addEventListener('askfirst-blocked', ({ kind, address, id, fate }) =>
      told.push(`${fate}: ${kind} ${address} ${id}`),
    );
  });
const readTold = (page: Page): Promise<string[]> => page.evaluate('window.told');

/** Waits for every task that the page has queued, those that the browser's events bring among them. */
const settle = async (page: Page): Promise<void> => {
  await run(page, 'await new Promise((settle) => { const r = indexedDB.open("settle"); r.onsuccess = () => { r.result.close(); indexedDB.deleteDatabase("settle").onsuccess = settle; }; })');
};

const own = (names: readonly string[]): string[] => names.filter((name) => name !== 'askfirst').sort();
const readOwn = async (page: Page): Promise<string[]> => own(await readNames(page));

for (const way of Object.keys(ways) as Way[]) {
  test(`${way}: waits, unread, and is made on acceptance`, async ({ page }) => {
    await visitMade(page, { policy });
    await listen(page);
    await write(page, way, '_st_1');
    await settle(page);
    expect(await readOwn(page)).toEqual([]);
    expect((await readTold(page)).filter((line) => line.startsWith('waits'))).toHaveLength(1);

    await acceptAll(page);
    await expect.poll(() => readOwn(page)).toEqual(['_st_1']);
    expect(JSON.stringify(await readTold(page))).not.toContain('secret');
  });

  test(`${way}: is dropped by a refusal, and never comes`, async ({ page }) => {
    await visitMade(page, { policy });
    await write(page, way, '_st_1');
    await refuseAll(page);
    await listen(page);
    await write(page, way, 'st');
    await settle(page);
    expect(await readOwn(page)).toEqual([]);
    await expect.poll(async () => (await readTold(page)).some((line) => /^stopped \w+ st stats analytics$/.test(line))).toBe(true);

    await page.goto('/made.html');
    await write(page, way, 'st');
    await settle(page);
    expect(await readOwn(page)).toEqual([]);
  });

  test(`${way}: passes once it is allowed, and for what is required`, async ({ page }) => {
    await visitMade(page, { policy });
    await write(page, way, 'login-1');
    await expect.poll(() => readOwn(page)).toEqual(['login-1']);
    await acceptAll(page);
    await write(page, way, 'st');
    await expect.poll(() => readOwn(page)).toEqual(['login-1', 'st']);
    await page.reload();
    await settle(page);
    expect(await readOwn(page)).toEqual(['login-1', 'st']);
  });

  test(`${way}: is gone after a withdrawal, can’t come again, and isn’t there on the next load`, async ({ page }) => {
    await visitMade(page, { policy });
    await acceptAll(page);
    await write(page, way, 'st');
    await expect.poll(() => readOwn(page)).toEqual(['st']);
    await withdrawAll(page);
    await expect.poll(() => readOwn(page)).toEqual([]);
    await expect(findConfirmation(page)).toContainText(/Erased from this browser: .*\bst\b/);
    await run(page, 'while (!(await import("/askfirst/askfirst-ui.js")) || !performance.getEntriesByType("resource").some(({ name }) => name.includes("hosts"))) await 0');
    await write(page, way, '_st_2');
    await settle(page);
    expect(await readOwn(page)).toEqual([]);
    await page.reload();
    await settle(page);
    expect(await readOwn(page)).toEqual([]);
  });
}
