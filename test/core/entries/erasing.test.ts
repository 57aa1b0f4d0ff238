import { expect } from 'chai';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import type { CookieSource } from '../../../src/core/policy/cookie-source.js';
import type { EntryKind } from '../../../src/core/policy/entry-kinds.js';
import { eraseEntries, erasing, sweepEntries } from '../../../src/core/entries/erasing.js';
import { INSECURE, keepsSecure } from '../cookie-features.js';
import { onlyWhere } from '../only-where.js';
import { clearCookies } from '../start-consent.js';
import { until } from '../until.js';
import { nextTask } from '../next-task.js';

/** A policy in which each service declares some entries. */
const makePolicy = (entries: Readonly<Record<string, readonly CookieSource[]>>, parts: object = {}): Policy =>
  parsePolicy(
    JSON.stringify({
      categories: [{ id: 'media', title: 'Media' }],
      services: Object.entries(entries).map(([id, cookies]) => ({ id, category: 'media', name: id, cookies })),
      ...parts,
    }),
  );

/** Erases what some services declare, as when they are refused. */
const refuse = (policy: Policy, ...ids: readonly string[]): ReturnType<typeof eraseEntries> =>
  eraseEntries(
    policy,
    policy.services.filter(({ id }) => ids.includes(id)),
  );

const cookieNames = (): string[] => document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '');

const openDatabase = (name: string): Promise<IDBDatabase> =>
  new Promise((settle) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => settle(request.result);
  });

const databaseNames = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

/** Puts an entry into the browser. */
const PUT: Readonly<Record<EntryKind, (name: string) => unknown>> = {
  cookie: (name) => (document.cookie = `${name}=x; path=/`),
  localStorage: (name) => localStorage.setItem(name, 'x'),
  sessionStorage: (name) => sessionStorage.setItem(name, 'x'),
  IndexedDB: async (name) => (await openDatabase(name)).close(),
  Cache: (name) => caches.open(name),
};

const NAMES: Readonly<Record<EntryKind, () => unknown>> = {
  cookie: cookieNames,
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
  IndexedDB: databaseNames,
  Cache: () => caches.keys(),
};

const KINDS = Object.keys(PUT) as EntryKind[];

describe('eraseEntries', () => {
  const clear = async (): Promise<void> => {
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const name of await databaseNames())
      await new Promise((settle) => (indexedDB.deleteDatabase(name!).onsuccess = settle));
  };
  beforeEach(clear);
  afterEach(clear);

  const { addEventListener: ownAdd } = window;
  /** What a test leaves to be done as the page goes ends with the test. */
  let going: AbortController;
  beforeEach(() => {
    going = new AbortController();
    const { signal } = going;
    Object.assign(window, {
      addEventListener: (type: string, listener: EventListener, options?: object) =>
        ownAdd.call(window, type, listener, type === 'pagehide' ? { ...options, signal } : options),
    });
  });
  afterEach(() => {
    window.addEventListener = ownAdd;
    going.abort();
  });

  for (const kind of KINDS) {
    it(`erases ${kind} entries by name and by glob, and leaves the others`, async () => {
      for (const name of ['film', '_film_1', '_film_2', 'other']) await PUT[kind](name);
      const policy = makePolicy({
        video: [
          { name: 'film', kind },
          { name: '_film_*', kind },
        ],
      });
      const { erased, left } = await refuse(policy, 'video');
      expect(await NAMES[kind]()).to.deep.equal(['other']);
      expect(erased).to.have.deep.members(
        ['film', '_film_1', '_film_2'].map((name) => ({ name, kind, service: 'video' })),
      );
      expect(left).to.be.empty;
    });

    it(`keeps a ${kind} entry that a service declares which isn't refused`, async () => {
      await PUT[kind]('film_1');
      const policy = makePolicy({ video: [{ name: 'film_*', kind }], maps: [{ name: 'film_1', kind }] });
      const { erased, left } = await refuse(policy, 'video');
      expect(await NAMES[kind]()).to.deep.equal(['film_1']);
      expect([...erased, ...left]).to.be.empty;
    });

    it(`erases a ${kind} entry once that several refused services declare`, async () => {
      await PUT[kind]('film');
      const policy = makePolicy({ video: [{ name: 'film', kind }], maps: [{ name: '*', kind }] });
      const { erased } = await refuse(policy, 'video', 'maps');
      expect(erased).to.deep.equal([{ name: 'film', kind, service: 'video' }]);
    });
  }

  it('takes an entry of no kind for a cookie', async () => {
    PUT.cookie('film');
    PUT.localStorage('film');
    const { erased } = await refuse(makePolicy({ video: [{ name: 'film' }] }), 'video');
    expect(erased).to.deep.equal([{ name: 'film', kind: 'cookie', service: 'video' }]);
    expect(Object.keys(localStorage)).to.deep.equal(['film']);
  });

  it('keeps apart entries of one name and two kinds', async () => {
    for (const kind of ['localStorage', 'sessionStorage'] as const) PUT[kind]('film');
    const policy = makePolicy({
      video: [{ name: 'film', kind: 'localStorage' }],
      maps: [{ name: 'film', kind: 'sessionStorage' }],
    });
    await refuse(policy, 'video');
    expect(Object.keys(localStorage)).to.be.empty;
    expect(Object.keys(sessionStorage)).to.deep.equal(['film']);
  });

  it('never erases the record, however wide a glob is', async () => {
    for (const name of ['askfirst', 'film']) PUT.cookie(name);
    const { erased } = await refuse(makePolicy({ video: [{ name: '*' }] }), 'video');
    expect(cookieNames()).to.deep.equal(['askfirst']);
    expect(erased.map(({ name }) => name)).to.deep.equal(['film']);
  });

  it('never erases the record under the name that the policy gives it', async () => {
    for (const name of ['choice', 'askfirst']) PUT.cookie(name);
    await refuse(makePolicy({ video: [{ name: '*' }] }, { cookie: { name: 'choice' } }), 'video');
    expect(cookieNames()).to.deep.equal(['choice']);
  });

  /** Opens a page further down in the site, and has it erase by itself. */
  const openPage = async (address: string): Promise<{ page: Document; erase: typeof eraseEntries }> => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await new Promise((settle) => (frame.onload = settle));
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.type = 'module';
    script.text = `import { eraseEntries } from '/src/core/entries/erasing.ts';
      document.body.dispatchEvent(new CustomEvent('loaded', { detail: eraseEntries }));`;
    const loaded = new Promise<Event>((settle) => {
      page.body.addEventListener('loaded', settle);
    });
    page.head.append(script);
    return { page, erase: ((await loaded) as CustomEvent<typeof eraseEntries>).detail };
  };

  it('never erases the history of answers, nor the wish to be told, however wide a glob is', async () => {
    for (const name of ['askfirst-history', 'askfirst-tell', 'askfirst-theme']) localStorage.setItem(name, 'x');
    const { erased } = await refuse(makePolicy({ all: [{ name: '*', kind: 'localStorage' }] }), 'all');
    expect(erased.map(({ name }) => name)).to.deep.equal(['askfirst-theme']);
    expect(Object.keys(localStorage).sort()).to.deep.equal(['askfirst-history', 'askfirst-tell']);
    localStorage.clear();
  });

  it('F-14 erases an entry of two categories when one of them is taken back, unless one is required', async () => {
    for (const [base, isErased] of [
      [false, true],
      [true, false],
    ] as const) {
      document.cookie = 'both=x; path=/';
      const categories = ['media', 'ads'].map((id) => ({ id, title: id, required: base && id === 'ads' }));
      const cookies = [{ name: 'both' }];
      const services = ['media', 'ads'].map((id) => ({ id: `${id}-one`, category: id, name: id, cookies }));
      await refuse(makePolicy({}, { categories, services }), 'media-one');
      expect(cookieNames().includes('both')).to.equal(!isErased);
    }
  });

  it('erases a cookie from every path at which a page sees it', async () => {
    const folder = '/test/fixtures/films/new';
    const { page, erase } = await openPage(`${folder}/page.html`);
    const paths = ['/', '/test', '/test/fixtures/films', folder, `${folder}/`, `${folder}/page.html`];
    for (const path of paths) document.cookie = `film=x; path=${path}`;
    const seen = page.cookie.split('; ');
    const policy = makePolicy({ video: [{ name: 'film' }] });
    const { erased, left } = await erase(policy, policy.services);
    const rest = page.cookie;
    for (const path of paths) document.cookie = `film=; path=${path}; max-age=0`;
    page.defaultView?.frameElement?.remove();
    expect(seen).to.have.length(paths.length);
    expect(rest).to.equal('');
    expect(erased.map(({ name }) => name)).to.include('film');
    expect(left).to.be.empty;
  });

  it('tells once of a cookie, however many paths have it', async () => {
    const { page, erase } = await openPage('/test/fixtures/films/new/page.html');
    for (const path of ['/', '/test']) document.cookie = `film=x; path=${path}`;
    const policy = makePolicy({ video: [{ name: 'film' }] });
    const { erased } = await erase(policy, policy.services);
    page.defaultView?.frameElement?.remove();
    expect(erased).to.deep.equal([{ name: 'film', kind: 'cookie', service: 'video' }]);
  });

  onlyWhere(keepsSecure(), INSECURE, 'erases a cookie that is sent over secure connections alone', async () => {
    document.cookie = '__Secure-film=x; path=/; secure';
    document.cookie = '__Host-film=x; path=/; secure';
    expect(cookieNames()).to.have.length(2);
    const { erased, left } = await refuse(makePolicy({ video: [{ name: '*-film' }] }), 'video');
    document.cookie = '__Secure-film=; path=/; secure; max-age=0';
    document.cookie = '__Host-film=; path=/; secure; max-age=0';
    expect(left).to.be.empty;
    expect(erased.map(({ name }) => name)).to.have.members(['__Secure-film', '__Host-film']);
  });

  it('tells what stays, and why, when the page still holds it', async () => {
    const database = await openDatabase('film');
    const { erased, left } = await refuse(makePolicy({ video: [{ name: 'film', kind: 'IndexedDB' }] }), 'video');
    database.close();
    expect(erased).to.be.empty;
    expect(left).to.have.length(1);
    expect(left[0]).to.include({ name: 'film', kind: 'IndexedDB', service: 'video' });
    expect(left[0]?.because).to.be.a('string').that.is.not.empty;
  });

  it('tells what it can’t look into, and goes on with the rest', async () => {
    PUT.cookie('film');
    caches.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const policy = makePolicy({ video: [{ name: 'films', kind: 'Cache' }, { name: 'film' }] });
    const { erased, left } = await refuse(policy, 'video');
    Reflect.deleteProperty(caches, 'keys');
    expect(erased.map(({ name }) => name)).to.deep.equal(['film']);
    expect(left).to.have.length(1);
    expect(left[0]).to.include({ name: 'films', kind: 'Cache', service: 'video' });
    expect(left[0]?.because).to.include('SecurityError');
  });

  for (const kind of ['Cookies', 'cookies', 'LOCALSTORAGE', '', 'constructor', null, 5])
    it(`erases an entry of a kind that doesn’t exist as one of any kind: ${JSON.stringify(kind)}`, async () => {
      for (const one of KINDS) await PUT[one]('film');
      const policy = makePolicy({ video: [{ name: 'film', kind: kind as EntryKind }, { name: 'other' }] });
      const { erased, left, unseen } = await refuse(policy, 'video');
      expect(erased).to.have.deep.members(KINDS.map((one) => ({ name: 'film', kind: one, service: 'video' })));
      for (const one of KINDS) expect(await NAMES[one](), one).to.not.include('film');
      expect([left, unseen.map(({ name }) => name)]).to.deep.equal([[], ['other']]);
    });

  it('says nothing untrue of an entry of a kind that doesn’t exist: neither that a cookie wasn’t seen, nor that access is denied', async () => {
    caches.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const policy = makePolicy({ video: [{ name: 'film', kind: 'Cookies' as EntryKind }] });
    const result = await refuse(policy, 'video');
    Reflect.deleteProperty(caches, 'keys');
    expect(result).to.deep.equal({ erased: [], left: [], unseen: [] });
  });

  it('finds nothing to erase where nothing was kept', async () => {
    const policy = makePolicy({ video: [{ name: 'film', kind: 'localStorage' }], maps: [] });
    expect(await refuse(policy, 'video', 'maps')).to.deep.equal({ erased: [], left: [], unseen: [] });
  });

  it('passes over a service that declares none', async () => {
    PUT.cookie('film');
    const policy = makePolicy({}, { services: [{ id: 'maps', category: 'media', name: 'maps' }] });
    expect(await refuse(policy, 'maps')).to.deep.equal({ erased: [], left: [], unseen: [] });
  });

  it('doesn’t claim to have erased a cookie that it didn’t see', async () => {
    PUT.cookie('film');
    PUT.cookie('tape');
    const policy = makePolicy({
      video: [{ name: 'film' }, { name: 'tape' }, { name: 'fi*' }, { name: 'server-*' }],
      maps: [{ name: 'map' }],
    });
    const { erased, unseen } = await refuse(policy, 'video', 'maps');
    expect(erased.map(({ name }) => name)).to.deep.equal(['film', 'tape']);
    expect(unseen).to.deep.equal([
      { name: 'server-*', kind: 'cookie', service: 'video' },
      { name: 'map', kind: 'cookie', service: 'maps' },
    ]);
  });

  it('tells the document, and never a value', async () => {
    const told: unknown[] = [];
    const note = ({ erased, left }: DocumentEventMap['askfirst-withdrawn']): void => void told.push({ erased, left });
    document.addEventListener('askfirst-withdrawn', note);
    document.cookie = 'film=secret; path=/';
    await refuse(makePolicy({ video: [{ name: 'film' }] }), 'video');
    document.removeEventListener('askfirst-withdrawn', note);
    expect(told).to.deep.equal([{ erased: [{ name: 'film', kind: 'cookie', service: 'video' }], left: [] }]);
  });

  it('says why an entry stays: something writes it again, the browser keeps it, or the page has it open', async () => {
    PUT.localStorage('film');
    const { removeItem } = Storage.prototype;
    Storage.prototype.removeItem = () => {};
    const kept = await refuse(makePolicy({ video: [{ name: 'film', kind: 'localStorage' }] }), 'video');
    Storage.prototype.removeItem = removeItem;
    expect(kept.left).to.deep.equal([
      { name: 'film', kind: 'localStorage', service: 'video', reason: 'kept', because: 'the browser keeps it' },
    ]);
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => 'film=x', set: () => {} });
    const again = await refuse(makePolicy({ video: [{ name: 'film' }] }), 'video');
    Reflect.deleteProperty(document, 'cookie');
    expect(own).to.exist;
    expect(again.left.map(({ reason, because }) => [reason, because.includes('sets it again')])).to.deep.equal([
      ['again', true],
    ]);
    expect(again.erased).to.be.empty;
  });

  it('says that a database is open, and that there is no access', async () => {
    const database = await openDatabase('film');
    const open = await refuse(makePolicy({ video: [{ name: 'film', kind: 'IndexedDB' }] }), 'video');
    database.close();
    expect(open.left.map(({ reason }) => reason)).to.deep.equal(['open']);
    caches.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const denied = await refuse(makePolicy({ video: [{ name: 'film', kind: 'Cache' }] }), 'video');
    Reflect.deleteProperty(caches, 'keys');
    expect(denied.left.map(({ reason }) => reason)).to.deep.equal(['denied']);
  });

  it('erases first what goes at once, so that it is gone even where the page goes', async () => {
    for (const kind of KINDS) await PUT[kind]('film');
    const policy = makePolicy({ video: [...KINDS].reverse().map((kind) => ({ name: 'film', kind })) });
    const { erased } = await refuse(policy, 'video');
    expect(erased.map(({ kind }) => kind)).to.deep.equal(KINDS);
  });

  onlyWhere(keepsSecure(), INSECURE, 'erases a cookie that is kept for this site within this site alone', async () => {
    document.cookie = '__Host-film=x; path=/; secure; partitioned';
    expect(cookieNames()).to.deep.equal(['__Host-film']);
    const { erased, left } = await refuse(makePolicy({ video: [{ name: '*-film' }] }), 'video');
    document.cookie = '__Host-film=; path=/; secure; partitioned; max-age=0';
    expect([erased.length, left.length]).to.deep.equal([1, 0]);
  });

  it('erases once more as the page goes: what code that runs still has written, unless it is allowed meanwhile', async () => {
    const policy = makePolicy({ video: [{ name: 'film' }], maps: [{ name: 'map' }] });
    let isOpen = false;
    await eraseEntries(policy, policy.services, ({ id }) => id === 'maps' && isOpen);
    PUT.cookie('film');
    PUT.cookie('map');
    isOpen = true;
    window.dispatchEvent(new Event('pagehide'));
    await until(() => !cookieNames().includes('film'));
    await nextTask();
    expect(cookieNames()).to.deep.equal(['map']);
  });

  describe('sweeping', () => {
    const collect = async (act: () => Promise<unknown>): Promise<string[]> => {
      const told: string[] = [];
      const note = (event: DocumentEventMap['askfirst-cookie']): void =>
        void told.push([event.act, event.kind, event.name, event.service, event.category].join(' '));
      document.addEventListener('askfirst-cookie', note);
      document.addEventListener('askfirst-withdrawn', () => told.push('withdrawn'), { once: true });
      await act();
      document.removeEventListener('askfirst-cookie', note);
      return told;
    };

    it('erases what services that aren’t allowed have here, and tells of what no gate tells', async () => {
      for (const kind of KINDS) await PUT[kind]('film');
      for (const kind of KINDS) await PUT[kind]('map');
      const entriesOf = (name: string) => KINDS.map((kind) => ({ name, kind }));
      const policy = makePolicy({ video: entriesOf('film'), maps: entriesOf('map') });
      const told = await collect(() => sweepEntries({ policy, allows: (id) => id === 'maps' }));
      expect(told).to.deep.equal(['removed IndexedDB film video media', 'removed Cache film video media']);
      for (const kind of KINDS) expect(await NAMES[kind](), kind).to.deep.equal(['map']);
    });

    it('keeps what an allowed service needs too', async () => {
      await PUT.Cache('film');
      const entries = [{ name: 'film', kind: 'Cache' as const }];
      const policy = makePolicy({ video: entries, maps: entries });
      expect(await collect(() => sweepEntries({ policy, allows: (id) => id === 'video' }))).to.be.empty;
      expect(await caches.keys()).to.deep.equal(['film']);
    });

    it('F-14 tells of an entry of two categories as of the one that isn’t allowed', async () => {
      await PUT.Cache('film');
      const cookies = [{ name: 'film', kind: 'Cache' }];
      const policy = makePolicy(
        {},
        {
          categories: ['media', 'ads'].map((id) => ({ id, title: id })),
          services: ['media', 'ads'].map((id) => ({ id: `${id}-one`, category: id, name: id, cookies })),
        },
      );
      const told = await collect(() => sweepEntries({ policy, allows: (id) => id === 'media-one' }));
      expect(told).to.deep.equal(['removed Cache film ads-one ads']);
    });

    it('does nothing without a policy', async () => {
      PUT.cookie('film');
      expect(await collect(() => sweepEntries({ policy: undefined, allows: () => false }))).to.be.empty;
      expect(cookieNames()).to.deep.equal(['film']);
    });

    it('goes one after another, so that none tells of what another one took', async () => {
      await PUT.IndexedDB('film');
      await PUT.Cache('film');
      const policy = makePolicy({
        video: [
          { name: 'film', kind: 'IndexedDB' },
          { name: 'film', kind: 'Cache' },
        ],
      });
      const one = erasing();
      const told = await collect(() =>
        Promise.all([1, 2].map(() => one.sweepEntries({ policy, allows: () => false }))),
      );
      expect(told).to.have.length(2);
      const broken = {
        id: 'maps',
        get cookies(): never {
          throw new Error('on purpose');
        },
      } as unknown as Policy['services'][number];
      const why = one.eraseEntries(policy, [broken]).catch(String);
      PUT.cookie('film');
      const after = one.eraseEntries(
        makePolicy({ video: [{ name: 'film' }] }),
        policy.services.map((service) => ({ ...service, cookies: [{ name: 'film' }] })),
        () => false,
      );
      expect([await why, (await after).erased.length]).to.deep.equal(['Error: on purpose', 1]);
    });
  });
});
