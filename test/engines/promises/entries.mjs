// What a site keeps in the browser: cookies, storage, databases, caches.
import assert from 'node:assert/strict';
import { answer, answerAgain, banner, categories, untilEqual, untilGate } from './words.mjs';

const kinds = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'];
const policy = {
  categories,
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', cookies: kinds.map((kind) => ({ name: 'st*', kind })) },
    { id: 'login', category: 'necessary', name: 'Login', cookies: kinds.map((kind) => ({ name: 'login*', kind })) },
  ],
};

/** Ways to write, each run in the page; what it writes has its name. */
const ways = {
  'st-cookie': 'document.cookie = `${name}=secret; path=/; max-age=86400`',
  'st-cookie-store': 'window.cookieStore?.set(name, "secret").catch(() => {})',
  'st-item': 'localStorage.setItem(name, "secret")',
  'st-prototype': 'Storage.prototype.setItem.call(localStorage, name, "secret")',
  'st-property': 'localStorage[name] = "secret"',
  'st-assigned': 'Object.assign(localStorage, { [name]: "secret" })',
  'st-session': 'sessionStorage.setItem(name, "secret")',
  'st-session-property': 'sessionStorage[name] = "secret"',
  'st-database':
    'const r = indexedDB.open(name, 2); r.onupgradeneeded = () => r.result.createObjectStore("s"); r.onsuccess = () => r.result.close()',
  'st-cache': 'caches.open(name).catch(() => {})',
};

const writeAll = (visitor) =>
  visitor.evaluate((all) => {
    for (const [name, code] of all) new Function('name', code)(name);
  }, Object.entries(ways));
const listAll = async (visitor) =>
  [...(await visitor.listCookies()), ...(await visitor.listKept())].filter((name) => name !== 'askfirst').sort();

/** What is written last of all: once it is there, the others had their time. */
const writeLast = (visitor) =>
  visitor.evaluate(async () => {
    await caches.open('login-cache');
    await new Promise((settle) => {
      const request = indexedDB.open('login-database');
      request.onsuccess = () => settle(request.result.close());
    });
  });
const last = ['login-cache', 'login-database'];

/** What a script reads of storage; each line is an expression. What is undeclared is as without the gate. */
const expressions = [
  'localStorage.a = 1, [localStorage.a, localStorage["a"], localStorage.getItem("a"), "a" in localStorage, localStorage.length, localStorage.key(0)]',
  'Object.keys(localStorage)',
  'JSON.stringify(localStorage)',
  'Object.getOwnPropertyDescriptor(localStorage, "a")',
  'delete localStorage.a, localStorage.a',
  'localStorage[5] = null, localStorage.getItem("5")',
  'localStorage instanceof Storage && localStorage === localStorage && localStorage.constructor === Storage',
  '[String(localStorage), Object.prototype.toString.call(localStorage)]',
  'localStorage.setItem("b")',
  'localStorage.setItem("b", Symbol())',
  'localStorage.setItem("big", "x".repeat(2e7))',
  'Storage.prototype.setItem.call({}, "a", "b")',
  'Object.entries(Object.getOwnPropertyDescriptor(window, "localStorage")).map(([key, value]) => [key, typeof value, value?.name])',
  'Object.entries(Object.getOwnPropertyDescriptor(Document.prototype, "cookie")).map(([key, value]) => [key, typeof value, value?.name])',
  'document.cookie = "plain=1; path=/", document.cookie',
  'document.cookie = Symbol()',
  'cookieStore.set("other", "1").then((value) => [value, document.cookie.includes("other=1")])',
  'cookieStore.set("o;ther", "1")',
  'cookieStore.set()',
  'indexedDB.open("plain", 0)',
  'new Promise((settle) => (indexedDB.open("plain", 2).onsuccess = ({ target }) => settle([target.result.name, target.result.version, target instanceof IDBOpenDBRequest, target.result.close()])))',
  'caches.open("plain").then(String)',
  'caches.open()',
  'new StorageEvent("storage", { key: "a", storageArea: localStorage }).storageArea === localStorage',
  'localStorage.clear(), localStorage.length',
];
const readAll = async (visitor) => {
  const seen = [];
  for (const expression of expressions)
    seen.push([
      expression,
      await visitor.evaluate(async (code) => {
        try {
          return JSON.stringify((await new Function(`return (${code})`)()) ?? 'nothing');
        } catch (error) {
          return error.name;
        }
      }, expression),
    ]);
  return seen;
};

const findErase = (name) => ['askfirst-cookie-log', `[data-action="erase"][aria-label="Erase ${name}"]`];

export const entries = {
  async 'a withdrawal erases what was declared, at once'(visitor) {
    await visitor.visitFirst('/demo/situations/hosts.html');
    await answer(visitor, 'accept-all');
    await visitor.until('the cookie is there', async () => (await visitor.listCookies()).includes('_st_id'));
    await answerAgain(visitor, 'refuse-all');
    await visitor.until('the entries are gone', async () => !(await visitor.listKept()).includes('st'));
    await visitor.until('the cookie is gone', async () => !(await visitor.listCookies()).includes('_st_id'));
  },

  async 'whatever way a script writes, it waits unread, is made on acceptance, goes with it, and comes no more'(
    visitor,
  ) {
    // What the browser itself makes of it: without TLS, WebKit keeps nothing that is set by cookieStore.
    visitor.servePage('/bare.html', { gate: '' });
    await visitor.visitFirst('/bare.html');
    await writeAll(visitor);
    await writeLast(visitor);
    const all = await listAll(visitor);
    const known = Object.keys(ways).filter((name) => name !== 'st-cookie-store');
    assert.deepEqual(
      all.filter((name) => name !== 'st-cookie-store'),
      [...last, ...known.sort()],
    );

    await visitor.visitMade({ policy });
    await writeAll(visitor);
    await visitor.untilSees(...banner('accept-all'));
    await writeLast(visitor);
    assert.deepEqual(await listAll(visitor), last);
    const readBack = () => [
      document.cookie,
      localStorage.getItem('st-item'),
      localStorage['st-property'] ?? null,
      sessionStorage.length,
    ];
    assert.deepEqual(await visitor.evaluate(readBack), ['', null, null, 0]);

    await answer(visitor, 'accept-all');
    await untilEqual(visitor, () => listAll(visitor), all);
    assert.equal(await visitor.evaluate(() => localStorage['st-property']), 'secret');
    await visitor.reload();
    await answerAgain(visitor, 'refuse-all');
    await untilEqual(visitor, () => listAll(visitor), last);
    await untilGate(visitor, 'entries');
    await writeAll(visitor);
    await writeLast(visitor);
    assert.deepEqual(await listAll(visitor), last);
    await visitor.reload();
    await writeAll(visitor);
    await writeLast(visitor);
    assert.deepEqual(await listAll(visitor), last);
  },

  async 'a database and a cache that wait work as any other once they are allowed'(visitor) {
    await visitor.visitMade({
      policy,
      head: `<script>
        const seen = (window.seen = []);
        const request = indexedDB.open('st', 3);
        seen.push(request instanceof IDBOpenDBRequest, request.readyState);
        request.onupgradeneeded = ({ oldVersion, newVersion, target }) => {
          seen.push(oldVersion, newVersion, target.result === request.result, request.transaction.mode);
          request.result.createObjectStore('things').put('a thing', 1);
        };
        // As the common wrappers do.
        new Promise((settle, reject) => {
          request.addEventListener('success', () => settle(request.result), { once: true });
          request.addEventListener('error', () => reject(request.error));
        }).then((base) => {
          const got = base.transaction('things').objectStore('things').get(1);
          got.onsuccess = () => { seen.push(base.name, base.version, got.result); base.close(); };
        });
        window.stored = caches.open('st').then(async (cache) => {
          await cache.put('/a', new Response('kept'));
          return (await cache.match('/a')).text();
        });
      </script>`,
    });
    await visitor.untilSees(...banner('accept-all'));
    const readSeen = () => visitor.evaluate(() => window.seen);
    assert.deepEqual(await readSeen(), [true, 'pending']);
    await answer(visitor, 'accept-all');
    const all = [true, 'pending', 0, 3, true, 'versionchange', 'st', 3, 'a thing'];
    await untilEqual(visitor, readSeen, all);
    assert.equal(await visitor.evaluate(() => window.stored), 'kept');
  },

  async 'after a refusal a database and a cache fail as where the browser keeps none'(visitor) {
    await visitor.visitMade({ policy });
    const fail = (name) =>
      visitor.evaluate((one) => {
        const request = indexedDB.open(one);
        window.database = new Promise((settle) =>
          request.addEventListener('error', ({ type, target }) =>
            settle([type, target.error.name, request.error.name, request.readyState]),
          ),
        );
        window.cache = caches.open(one).catch((error) => error.name);
      }, name);
    const read = () => visitor.evaluate(async () => [await window.database, await window.cache]);
    const failed = [['error', 'InvalidStateError', 'InvalidStateError', 'done'], 'SecurityError'];
    await fail('st-waits');
    await answer(visitor, 'refuse-all');
    assert.deepEqual(await read(), failed);
    await fail('st-late');
    assert.deepEqual(await read(), failed);
    await writeLast(visitor);
    assert.deepEqual(await listAll(visitor), last);
  },

  async 'cookies that a server sets against a refusal are erased, and so is what an earlier visit left'(visitor) {
    await visitor.visitMade({ policy });
    await visitor.evaluate(() => void caches.open('st-earlier').catch(() => {}));
    await answer(visitor, 'refuse-all');
    visitor.servePage('/made.html', {
      policy,
      headers: { 'set-cookie': ['st-http=1; path=/', 'st-deep=1', 'login=1; path=/'] },
    });
    for (const again of [false, true]) {
      if (again) await visitor.visitWith(['st-earlier=1'], '/made.html');
      else await visitor.reload();
      await visitor.until('the login came with the page', async () => (await visitor.listCookies()).includes('login'));
      await untilEqual(visitor, () => listAll(visitor), ['login']);
    }
  },

  async 'what nobody declared is as without the gate: values, errors, descriptors'(visitor) {
    await visitor.visitMade({ policy });
    await visitor.untilSees(...banner('accept-all'));
    const withGate = await readAll(visitor);
    visitor.servePage('/bare.html', { gate: '' });
    await visitor.visitFirst('/bare.html');
    assert.deepEqual(withGate, await readAll(visitor));
  },

  async 'the list of what is in the browser names it, never its value, and erases it'(visitor) {
    await visitor.visitMade({ policy, body: '<askfirst-cookie-log></askfirst-cookie-log>' });
    await answer(visitor, 'accept-all');
    await visitor.evaluate(async () => {
      await new Promise((settle) => {
        indexedDB.open('st-database').onsuccess = ({ target }) => settle(target.result.close());
      });
      document.cookie = 'st-cookie=secret; path=/; max-age=86400';
      localStorage.setItem('stored', 'secret');
    });
    for (const name of ['st-cookie', 'stored', 'st-database']) await visitor.untilSees(...findErase(name));
    const text = await visitor.read('askfirst-cookie-log');
    assert.match(text, /st-cookie[^]*Stats/);
    assert.doesNotMatch(text, /secret/);
    for (const name of ['st-cookie', 'stored', 'st-database']) {
      await visitor.click(...findErase(name));
      await visitor.untilGone(...findErase(name));
      await visitor.until(`${name} is gone`, async () => !(await listAll(visitor)).includes(name));
    }
    assert.match(await visitor.readRecord(), /accept-all/);
  },
};
