import type { Page } from 'playwright/test';
import { readJar, readNames } from './jar.js';
import { visitMade, type MadePage } from './made-page.js';
import { acceptAll, allowOnly, expect, findBanner, findConfirmation, refuseAll, test, withdrawAll } from './steps.js';
import { findGates } from './find-gates.js';

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
  'document.cookie of a frame':
    'const f = document.body.appendChild(document.createElement("iframe")); f.contentDocument.cookie = `${name}=secret; path=/`',
  'localStorage of a frame in a frame': `const inner = document.createElement("iframe");
    document.body.appendChild(document.createElement("iframe")).contentDocument.body.append(inner);
    inner.contentWindow.localStorage[name] = "secret"`,
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
  await run(
    page,
    `await new Promise((settle) => {
      const request = indexedDB.open('settle');
      request.onerror = settle;
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase('settle').onsuccess = settle;
      };
    })`,
  );
};

/** Whether writes are held: where everything was allowed, the file that does it comes with the withdrawal. */
const isGateThere = async (page: Page): Promise<boolean> => (await findGates(page)).includes('entries');

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
    await expect
      .poll(async () => (await readTold(page)).some((line) => /^stopped \w+ st stats analytics$/.test(line)))
      .toBe(true);

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
    await expect(findConfirmation(page)).toContainText(/Erased from this browser: .*\(1\)/);
    await expect.poll(() => isGateThere(page)).toBe(true);
    await write(page, way, '_st_2');
    await settle(page);
    expect(await readOwn(page)).toEqual([]);
    await page.reload();
    await settle(page);
    expect(await readOwn(page)).toEqual([]);
  });
}

test('of several writes under one name the latest is made', async ({ page }) => {
  await visitMade(page, { policy });
  await run(
    page,
    'for (const value of ["1", "2", "3"]) localStorage.setItem("st", value); localStorage.setItem("_st_1", "x"); localStorage.removeItem("_st_1")',
  );
  expect(
    await run(page, 'return [localStorage.getItem("st"), localStorage.st, "st" in localStorage, localStorage.length]'),
  ).toEqual([null, undefined, false, 0]);
  await acceptAll(page);
  await expect.poll(() => run(page, 'return { ...localStorage }')).toEqual({ st: '3' });
});

test('what is cleared while it waits doesn’t come', async ({ page }) => {
  await visitMade(page, { policy });
  await run(page, 'localStorage.setItem("st", "1"); sessionStorage.setItem("st", "1"); localStorage.clear()');
  await acceptAll(page);
  await expect.poll(() => readJar(page)).toMatchObject({ localStorage: [], sessionStorage: ['st'] });
});

test('a service that doesn’t wait has its writes dropped before the choice too', async ({ page }) => {
  await visitMade(page, { policy });
  await run(page, 'localStorage.setItem("poll", "1"); localStorage.setItem("st", "1")');
  await acceptAll(page);
  await expect.poll(() => readOwn(page)).toEqual(['st']);
});

test('accepting one service makes its writes alone', async ({ page }) => {
  await visitMade(page, { policy });
  await run(page, 'document.cookie = "bid=1"; document.cookie = "st=1"');
  await allowOnly(page, 'ads');
  await expect.poll(() => readOwn(page)).toEqual(['bid']);
});

test('a database that waits works as any other once it is allowed', async ({ page }) => {
  await visitMade(page, { policy });
  await run(
    page,
    `const request = indexedDB.open('st', 3);
     window.seen = [request instanceof IDBOpenDBRequest, request.readyState];
     // As the common wrappers do.
     window.opened = new Promise((settle, reject) => {
       request.addEventListener('success', () => settle(request.result), { once: true });
       request.addEventListener('error', () => reject(request.error));
     }).then((db) => new Promise((settle) => {
       const got = db.transaction('things').objectStore('things').get(1);
       got.onsuccess = () => { seen.push(db.name, db.version, got.result); db.close(); settle(); };
     }));
     request.onupgradeneeded = (event) => {
       seen.push(event.oldVersion, event.newVersion, event.target.result === request.result);
       request.result.createObjectStore('things').put('a thing', 1);
       seen.push(request.transaction.mode);
     };`,
  );
  await acceptAll(page);
  await run(page, 'await opened');
  expect(await page.evaluate('seen')).toEqual([true, 'pending', 0, 3, true, 'versionchange', 'st', 3, 'a thing']);
});

test('after a refusal a database and a cache fail as where the browser keeps none', async ({ page }) => {
  await visitMade(page, { policy });
  await run(
    page,
    `const request = indexedDB.open('_st_1');
     window.waited = new Promise((settle) => (request.onerror = (event) => settle([event.type, event.target.error.name, request.error.name, request.readyState])));
     window.cache = caches.open('_st_1').catch(({ name }) => name);`,
  );
  await refuseAll(page);
  const failed = ['error', 'InvalidStateError', 'InvalidStateError', 'done'];
  expect(await page.evaluate('waited')).toEqual(failed);
  expect(await page.evaluate('cache')).toBe('SecurityError');
  expect(
    await run(
      page,
      `const request = indexedDB.open('_st_2');
       return new Promise((settle) => request.addEventListener('error', (event) => settle([event.type, event.target.error.name, request.error.name, request.readyState])))`,
    ),
  ).toEqual(failed);
  expect(await readOwn(page)).toEqual([]);
});

/** Puts an entry of each kind into the browser, past the gate. */
const putAll = async (page: Page, ...names: readonly string[]): Promise<void> => {
  await page.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('/bare.html');
  for (const name of names)
    for (const way of [
      'document.cookie',
      'localStorage.setItem',
      'sessionStorage.setItem',
      'indexedDB.open',
      'caches.open',
    ] as const)
      await write(page, way, name);
  await expect.poll(async () => (await readOwn(page)).length).toBe(5 * names.length);
};

test('entries from another visit are erased on load, before the choice and after a refusal', async ({ page }) => {
  await putAll(page, '_st_1', 'login-1', 'other');
  await visitMade(page, { policy });
  const rest = ['login-1', 'other'].flatMap((name) => [name, name, name, name, name]);
  await expect.poll(() => readOwn(page)).toEqual(rest);
  await refuseAll(page);
  await putAll(page, 'st', 'login-1', 'other').catch(() => {});
  await visitMade(page, { policy });
  await expect.poll(() => readOwn(page)).toEqual(rest);
});

test('a cookie that comes over HTTP is erased when it is seen', async ({ page, context, baseURL }) => {
  await visitMade(page, { policy });
  await refuseAll(page);
  await listen(page);
  await context.addCookies(['st', 'login'].map((name) => ({ name, value: 'secret', url: baseURL! })));
  await expect.poll(() => readOwn(page)).toEqual(['login']);
  await expect
    .poll(() => readTold(page))
    .toEqual(
      expect.arrayContaining([
        'set cookie st stats analytics',
        'set cookie login login necessary',
        'removed cookie st stats analytics',
      ]),
    );
  expect(JSON.stringify(await readTold(page))).not.toContain('secret');
});

test('what a page writes as it is left is gone on the next one', async ({ page }) => {
  await visitMade(page, { policy });
  await acceptAll(page);
  await run(
    page,
    'const { setItem } = Storage.prototype; addEventListener("unload", () => localStorage.setItem("st", "1")); addEventListener("pagehide", () => localStorage.setItem("_st_1", "1"))',
  );
  await withdrawAll(page);
  await visitMade(page, { policy });
  await expect.poll(() => readOwn(page)).toEqual([]);
});

test('a returning visitor who refused, and has nothing left, loads no UI', async ({ page, requests }) => {
  await visitMade(page, { policy });
  await refuseAll(page);
  requests.clear();
  await page.reload({ waitUntil: 'networkidle' });
  expect(requests.toWidget().filter((path) => !/askfirst(-declared)?\.js$/.test(path))).toEqual([]);
});

test('an entry that nobody declared passes, and is told of once', async ({ page }) => {
  await visitMade(page, { policy });
  await listen(page);
  await run(page, 'for (let i = 0; i < 50; i++) { localStorage.foreign = i; document.cookie = "alien=" + i; }');
  await expect.poll(() => readOwn(page)).toEqual(['alien', 'foreign']);
  await expect
    .poll(() => readTold(page))
    .toEqual(expect.arrayContaining(['set cookie alien', 'set localStorage foreign']));
  expect((await readTold(page)).filter((line) => line.includes('foreign'))).toHaveLength(1);
});

test('an entry that nobody declared is dropped where the policy holds them, and the record isn’t', async ({
  page,
  context,
}) => {
  await visitMade(page, { policy: { ...policy, undeclared: 'hold' } });
  await listen(page);
  for (const way of Object.keys(ways) as Way[]) await write(page, way, 'foreign');
  await settle(page);
  expect(await readOwn(page)).toEqual([]);
  await expect
    .poll(() => readTold(page))
    .toEqual(expect.arrayContaining(KINDS.map((kind) => `stopped ${kind} foreign`)));
  await acceptAll(page);
  await write(page, 'localStorage.setItem', 'foreign');
  expect(await readOwn(page)).toEqual([]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst']);
});

test('where the gate only reports, everything passes and is told of', async ({ page }) => {
  await putAll(page, 'st');
  await visitMade(page, { policy, gate: '<script src="/askfirst/askfirst.js" data-gate="report"></script>' });
  await listen(page);
  await run(page, 'localStorage.setItem("_st_1", "1")');
  expect(await readTold(page)).toContain('reported: localStorage _st_1 stats');
  await settle(page);
  const kept = await readOwn(page);
  // What the report gathers for the owner, over the pages of this tab, comes when the page is idle.
  expect(kept.filter((name) => name !== 'askfirst-report')).toEqual(['_st_1', 'st', 'st', 'st', 'st', 'st']);
});

test('a withdrawal loads the page again, once, for a service that asks for it', async ({ page }) => {
  const services = policy.services.map((service) => (service.id === 'stats' ? { ...service, reload: true } : service));
  await visitMade(page, { policy: { ...policy, services } });
  await acceptAll(page);
  await write(page, 'localStorage.setItem', 'st');
  await page.evaluate('window.stays = true');
  let loads = 0;
  page.on('load', () => loads++);
  await withdrawAll(page).catch(() => {});
  await expect.poll(() => loads).toBe(1);
  expect(await page.evaluate('window.stays')).toBeUndefined();
  expect(await readOwn(page)).toEqual([]);
  await expect(findBanner(page)).toHaveCount(0);
  expect(loads).toBe(1);
});

/** What scripts can see of the ways of writing; each line is an expression. */
const visible = [
  ...[
    'Document.prototype|cookie',
    'window|localStorage',
    'window|sessionStorage',
    'window|StorageEvent',
    'StorageEvent.prototype|storageArea',
  ],
  ...['setItem', 'getItem', 'removeItem', 'clear', 'key', 'length'].map((name) => `Storage.prototype|${name}`),
  ...[
    'CookieStore.prototype|set',
    'CookieStore.prototype|delete',
    'IDBFactory.prototype|open',
    'CacheStorage.prototype|open',
  ],
]
  .flatMap((one) => {
    const [owner, name] = one.split('|') as [string, string];
    const get = `Object.getOwnPropertyDescriptor(${owner}, '${name}')`;
    return [`Object.entries(${get}).map(([key, value]) => [key, typeof value, value?.name, value?.length])`];
  })
  .concat(
    'localStorage instanceof Storage',
    'localStorage === localStorage && localStorage !== sessionStorage',
    'String(localStorage)',
    'Object.getPrototypeOf(localStorage) === Storage.prototype',
    'localStorage.constructor === Storage',
    'localStorage.setItem === Storage.prototype.setItem',
    'localStorage.a = 1, [localStorage.a, localStorage["a"], localStorage.getItem("a"), "a" in localStorage, localStorage.length, localStorage.key(0)]',
    'Object.keys(localStorage)',
    'JSON.stringify(localStorage)',
    '({ ...localStorage })',
    'Object.getOwnPropertyDescriptor(localStorage, "a")',
    'localStorage.hasOwnProperty("a")',
    'delete localStorage.a',
    'localStorage.a',
    'localStorage.setItem("b", { toString: () => "text" }), localStorage.b',
    'localStorage.c = null, localStorage.c',
    'localStorage[5] = "five", localStorage.getItem("5")',
    'localStorage[Symbol.iterator]',
    'Object.prototype.toString.call(localStorage)',
    'localStorage.setItem("b")',
    'localStorage.setItem()',
    'Storage.prototype.setItem.call({}, "a", "b")',
    'localStorage.setItem("a", Symbol())',
    'localStorage.setItem("big", "x".repeat(2e7))',
    'localStorage.removeItem("nothing")',
    'document.cookie = "plain=1; path=/"',
    'document.cookie',
    'document.cookie = "=empty"',
    'document.cookie = { toString: () => "object=1" }, document.cookie',
    'document.cookie = Symbol()',
    'cookieStore.set("cs", "1").then((value) => [value, document.cookie.includes("cs=1")])',
    'cookieStore.set("c;s", "1")',
    'cookieStore.set()',
    'cookieStore.set({ name: "cs2", value: "2" })',
    'cookieStore.delete("cs")',
    'indexedDB.open("plain", 0)',
    'indexedDB.open()',
    'indexedDB.open("plain", undefined) instanceof IDBOpenDBRequest',
    'new Promise((settle) => (indexedDB.open("plain-2", 2).onsuccess = ({ target }) => settle([target.result.name, target.result.version])))',
    'caches.open("plain").then(String)',
    'caches.open()',
    'new StorageEvent("storage", { key: "a", storageArea: localStorage }).storageArea === localStorage',
    'new StorageEvent("storage").storageArea',
    'new StorageEvent()',
    'new (class extends StorageEvent {})("storage", { key: "k" }).key',
    'localStorage.clear(), localStorage.length',
  );

test('what isn’t held is as without the gate: values, exceptions, descriptors', async ({ page, context }) => {
  const look = (one: Page): Promise<unknown[]> =>
    one.evaluate(async (expressions) => {
      const seen: unknown[] = [];
      for (const expression of expressions)
        try {
          const value: unknown = await (0, eval)(`(${expression})`);
          seen.push([expression, value === undefined ? 'undefined' : value]);
        } catch (error) {
          seen.push([expression, (error as Error).name]);
        }
      return seen;
    }, visible);
  await visitMade(page, { policy });
  const withGate = await look(page);
  const bare = await context.newPage();
  await bare.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await context.clearCookies();
  await bare.goto('/bare.html');
  expect(withGate).toEqual(await look(bare));
});

test('other tabs’ changes come with the area that scripts have', async ({ page, context }) => {
  await visitMade(page, { policy });
  await run(
    page,
    'window.areas = []; addEventListener("storage", ({ key, storageArea }) => areas.push(key, storageArea === localStorage))',
  );
  const second = await context.newPage();
  await second.goto('/demo/situations/no-policy.html');
  await second.evaluate(() => localStorage.setItem('from-there', '1'));
  await expect.poll(() => page.evaluate('areas')).toEqual(['from-there', true]);
});

for (const [title, made] of Object.entries<MadePage>({
  'no entries are declared': {
    policy: { categories: policy.categories, services: [{ id: 'ads', category: 'marketing', name: 'Ads' }] },
  },
  'there is no policy': {},
  'the gate is off': { policy, gate: '<script src="/askfirst/askfirst.js" data-gate="off"></script>' },
}))
  test(`nothing is patched where ${title}`, async ({ page }) => {
    await visitMade(page, {
      ...made,
      first:
        '<script>window.natives = [Storage.prototype.setItem, Object.getOwnPropertyDescriptor(Document.prototype, "cookie").set, indexedDB.open, caches.open]</script>',
    });
    await expect(findBanner(page))
      .toBeVisible({ timeout: 3000 })
      .catch(() => {});
    expect(
      await page.evaluate(
        'natives.every((one, i) => one === [Storage.prototype.setItem, Object.getOwnPropertyDescriptor(Document.prototype, "cookie").set, indexedDB.open, caches.open][i])',
      ),
    ).toBe(true);
  });
