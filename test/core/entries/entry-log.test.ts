import { expect } from 'chai';
import { createEntryLog, type EntryLog } from '../../../src/core/entries/entry-log.js';
import { WISH } from '../../../src/core/entries/entry-wish.js';
import { AskfirstCookieEvent } from '../../../src/core/contract/events.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import { actAsVisitor } from '../act-as.js';
import { keepsNameless, tellsEnds } from '../cookie-features.js';
import { onlyWhere } from '../only-where.js';
import { clearCookies, POLICY, startConsent } from '../start-consent.js';
import { nextTask } from '../next-task.js';
import { until } from '../until.js';

const RECORD = POLICY.cookie.name;
const DATABASE = 'entry-log-films';

const setCookie = (name: string, rest = ''): void => {
  document.cookie = `${name}=secret; path=/${rest}`;
};

const SILENT = 'only Chromium tells when a cookie ends';
const knowsEnds = await tellsEnds();

const settled = (request: IDBOpenDBRequest): Promise<unknown> =>
  new Promise((settle) => {
    request.onsuccess = () => settle(request.result);
  });

describe('createEntryLog', () => {
  const ends: (() => void)[] = [];
  const { setInterval: ownSetInterval, clearInterval: ownClearInterval } = window;
  const { keys: ownKeys } = CacheStorage.prototype;
  /** How often a log has begun to look: each time it reads the names of the caches. */
  let looks = 0;
  /** What is done every second, once `stopClock` was called. */
  const ticks = new Map<number, () => void>();
  /** From now on a second is over when a test says so. */
  const stopClock = (): void => {
    let count = 0;
    Object.assign(window, {
      setInterval: (act: () => void) => {
        count++;
        ticks.set(count, act);
        return count;
      },
      clearInterval: (id: number) => ticks.delete(id),
    });
  };
  const clear = (): void => {
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(() => {
    clear();
    looks = 0;
    CacheStorage.prototype.keys = function () {
      looks++;
      return ownKeys.call(this);
    };
  });
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    ticks.clear();
    Object.assign(window, { setInterval: ownSetInterval, clearInterval: ownClearInterval });
    CacheStorage.prototype.keys = ownKeys;
    clear();
  });

  /** Settles when a log has looked so often: what it reads is read once more after it. */
  const looked = async (times: number): Promise<void> => {
    await until(() => looks >= times);
    await Promise.all([window.cookieStore?.getAll(), indexedDB.databases(), ownKeys.call(caches)]);
    await nextTask();
  };
  /** A log looks as it begins, and soon again, as it subscribes to the answer. */
  const LOOKS_AT_FIRST = 2;

  /** A log with somebody who listens, once it has looked for the first time. */
  const open = async (consent: Consent = startConsent()): Promise<EntryLog & { readonly told: () => number }> => {
    const log = createEntryLog(consent);
    let told = 0;
    ends.push(log.subscribe(() => told++));
    await until(() => told);
    return Object.assign(Object.create(log) as EntryLog, { told: () => told });
  };
  const namesOf = ({ entries }: EntryLog): string[] => entries.map(({ kind, name }) => `${kind} ${name}`);
  const entryOf = ({ entries }: EntryLog, name: string) => entries.find((one) => one.name === name);
  const tellOf = (act: 'set' | 'changed' | 'removed' | 'stopped', name: string): unknown =>
    document.dispatchEvent(new AskfirstCookieEvent(act, 'localStorage', name));
  /** Nobody tells the log of storage by itself: this has it look. */
  const lookAgain = (): unknown => window.dispatchEvent(new Event('focus'));

  it('lists what is here of every kind, with what is known of it, and no value', async () => {
    setCookie('film');
    localStorage.setItem('theme', 'secret');
    sessionStorage.setItem('tab', 'secret');
    await caches.open(DATABASE);
    await settled(indexedDB.open(DATABASE)).then((database) => (database as IDBDatabase).close());
    const log = await open();
    await caches.delete(DATABASE);
    await settled(indexedDB.deleteDatabase(DATABASE));
    const all = [
      'cookie film',
      'localStorage theme',
      'sessionStorage tab',
      `IndexedDB ${DATABASE}`,
      `Cache ${DATABASE}`,
    ];
    expect(namesOf(log)).to.include.members(all);
    expect(JSON.stringify(log.entries)).not.to.contain('secret');
    expect(log.entries.some(({ setAt }) => setAt)).to.be.false;
  });

  onlyWhere(knowsEnds, SILENT, 'says when a cookie ends: with the session, or on a day', async () => {
    setCookie('short');
    setCookie('long', '; max-age=86400');
    const log = await open();
    expect(entryOf(log, 'short')?.ends).to.equal(null);
    expect(+entryOf(log, 'long')!.ends! - Date.now()).to.be.within(86_000_000, 86_400_000);
  });

  onlyWhere(keepsNameless(), 'Firefox keeps no cookie without a name', 'leaves out what has no name', async () => {
    document.cookie = '=nameless; path=/';
    setCookie('film');
    const log = await open();
    document.cookie = '=gone; path=/; max-age=0';
    expect(log.entries.filter(({ kind }) => kind === 'cookie').map(({ name }) => name)).to.deep.equal(['film']);
  });

  it('doesn’t know when a cookie ends where the browser doesn’t tell', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'cookieStore')!;
    Object.defineProperty(window, 'cookieStore', { configurable: true, value: undefined });
    setCookie('film');
    const log = await open();
    Object.defineProperty(window, 'cookieStore', original);
    expect(entryOf(log, 'film')).to.deep.equal({ kind: 'cookie', name: 'film' });
  });

  describe('where a browser tells of some cookies when they end', () => {
    const original = Object.getOwnPropertyDescriptor(window, 'cookieStore');
    let cookies: { name: string; expires?: number | null }[] = [];
    beforeEach(() => {
      const store = { getAll: () => Promise.resolve(cookies), addEventListener: () => {} };
      Object.defineProperty(window, 'cookieStore', { configurable: true, value: store });
      cookies = [{ name: 'film' }, { name: 'short', expires: null }, { name: 'long', expires: 1e13 }];
      for (const { name } of cookies) setCookie(name);
    });
    afterEach(() => {
      if (original) Object.defineProperty(window, 'cookieStore', original);
      else Reflect.deleteProperty(window, 'cookieStore');
    });

    it('says it of these, and of nothing else by their names', async () => {
      localStorage.setItem('long', 'x');
      expect((await open()).entries).to.have.deep.members([
        { kind: 'cookie', name: 'film' },
        { kind: 'cookie', name: 'short', ends: null },
        { kind: 'cookie', name: 'long', ends: new Date(1e13) },
        { kind: 'localStorage', name: 'long' },
      ]);
    });

    it('tells when it changes, and only then', async () => {
      const log = await open();
      const before = log.told();
      cookies = cookies.map((one) => (one.name === 'short' ? { ...one, expires: 1e13 } : one));
      lookAgain();
      await until(() => entryOf(log, 'short')?.ends);
      expect(entryOf(log, 'short')).to.deep.equal({ kind: 'cookie', name: 'short', ends: new Date(1e13) });
      expect(log.told() - before).to.equal(1);
    });
  });

  it('lists the other kinds where the page has no access to one', async () => {
    const { databases } = IDBFactory.prototype;
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('no', 'SecurityError'));
    localStorage.setItem('theme', 'x');
    const log = await open();
    IDBFactory.prototype.databases = databases;
    expect(namesOf(log)).to.deep.equal(['localStorage theme']);
  });

  it('looks at nothing before somebody listens', () => {
    localStorage.setItem('theme', 'x');
    expect(createEntryLog(startConsent()).entries).to.be.empty;
  });

  it('tells when something comes, since when, and when it goes, which keeps its place', async () => {
    const before = new Date();
    const log = await open();
    localStorage.setItem('theme', 'x');
    lookAgain();
    await until(() => entryOf(log, 'theme'));
    expect(entryOf(log, 'theme')?.setAt).to.be.within(before, new Date());
    expect(entryOf(log, 'theme')?.goneAt).to.equal(undefined);
    localStorage.setItem('zoom', 'x');
    localStorage.removeItem('theme');
    lookAgain();
    await until(() => entryOf(log, 'theme')?.goneAt);
    expect(namesOf(log)).to.deep.equal(['localStorage theme', 'localStorage zoom']);
    expect(entryOf(log, 'theme')?.goneAt).to.be.within(before, new Date());
  });

  it('takes what comes back for what has just come', async () => {
    localStorage.setItem('theme', 'x');
    const log = await open();
    localStorage.removeItem('theme');
    lookAgain();
    await until(() => entryOf(log, 'theme')?.goneAt);
    localStorage.setItem('theme', 'x');
    lookAgain();
    await until(() => !entryOf(log, 'theme')?.goneAt);
    expect(entryOf(log, 'theme')?.setAt).to.be.instanceOf(Date);
  });

  it('sees a cookie come, of which the browser tells', async () => {
    const log = await open();
    setCookie('film');
    await until(() => entryOf(log, 'film')?.setAt);
  });

  onlyWhere(knowsEnds, SILENT, 'sees the end of a cookie change', async () => {
    const log = await open();
    setCookie('film');
    await until(() => entryOf(log, 'film'));
    const { setAt } = entryOf(log, 'film')!;
    setCookie('film', '; max-age=86400');
    await until(() => entryOf(log, 'film')?.ends);
    expect(entryOf(log, 'film')?.setAt).to.equal(setAt);
  });

  it('tells nobody where nothing changed', async () => {
    localStorage.setItem('theme', 'x');
    setCookie('film', '; max-age=86400');
    const log = await open();
    await looked(LOOKS_AT_FIRST);
    const before = log.told();
    lookAgain();
    await looked(looks + 1);
    expect(log.told() - before).to.equal(0);
    localStorage.setItem('zoom', 'x');
    lookAgain();
    await until(() => entryOf(log, 'zoom'));
    expect(log.told() - before).to.equal(1);
  });

  for (const [what, happen] of [
    ['another tab writes', () => window.dispatchEvent(new StorageEvent('storage'))],
    ['the window is in use again', () => window.dispatchEvent(new Event('focus'))],
    ['the page comes back', () => window.dispatchEvent(new Event('pageshow'))],
    ['the tab is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the gate tells', () => tellOf('set', 'theme')],
  ] as const)
    it(`looks when ${what}`, async () => {
      const consent = startConsent();
      consent.gates.add('entries');
      const log = await open(consent);
      await looked(LOOKS_AT_FIRST);
      localStorage.setItem('theme', 'x');
      happen();
      await until(() => entryOf(log, 'theme'));
    });

  it('looks when the answer changes', async () => {
    const consent = startConsent();
    consent.gates.add('entries');
    const log = await open(consent);
    await looked(LOOKS_AT_FIRST);
    localStorage.setItem('theme', 'x');
    await consent.decide('none');
    await until(() => entryOf(log, 'theme'));
  });

  it('looks every second where nobody tells it', async () => {
    const log = await open();
    await looked(LOOKS_AT_FIRST);
    localStorage.setItem('theme', 'x');
    await until(() => entryOf(log, 'theme'));
    localStorage.setItem('zoom', 'x');
    await until(() => entryOf(log, 'zoom'));
  });

  describe('by itself', () => {
    beforeEach(stopClock);
    afterEach(() => Reflect.deleteProperty(document, 'visibilityState'));

    /** How often it looks when a second is over. */
    const countLooks = async (gates: readonly string[]): Promise<number> => {
      const consent = startConsent();
      for (const gate of gates) consent.gates.add(gate);
      await open(consent);
      await looked(LOOKS_AT_FIRST);
      const before = looks;
      ticks.forEach((tick) => tick());
      await nextTask();
      return looks - before;
    };

    it('looks where it isn’t told of every kind', async () => {
      expect(await countLooks(['hosts'])).to.equal(1);
    });

    onlyWhere('cookieStore' in window, 'the browser tells of no cookie', 'doesn’t look where it is told', async () => {
      expect(await countLooks(['hosts', 'entries'])).to.equal(0);
    });

    it('doesn’t look where nobody sees it', async () => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      expect(await countLooks([])).to.equal(0);
    });
  });

  it('notes when something changes that was here, and not that it has just come', async () => {
    localStorage.setItem('theme', 'x');
    const log = await open();
    const before = new Date();
    tellOf('changed', 'theme');
    expect(entryOf(log, 'theme')?.changedAt).to.be.within(before, new Date());
    localStorage.setItem('zoom', 'x');
    tellOf('set', 'zoom');
    await until(() => entryOf(log, 'zoom'));
    tellOf('set', 'zoom');
    expect(entryOf(log, 'zoom')?.changedAt).to.equal(undefined);
  });

  it('doesn’t note what was stopped, what isn’t here, or what is gone', async () => {
    localStorage.setItem('theme', 'x');
    const log = await open();
    tellOf('stopped', 'theme');
    expect(entryOf(log, 'theme')?.changedAt).to.equal(undefined);
    tellOf('changed', 'nothing');
    expect(entryOf(log, 'nothing')).to.equal(undefined);
    localStorage.removeItem('theme');
    lookAgain();
    await until(() => entryOf(log, 'theme')?.goneAt);
    tellOf('changed', 'theme');
    expect(entryOf(log, 'theme')?.changedAt).to.equal(undefined);
  });

  it('says of what is removed that it is gone, and not that it changed', async () => {
    localStorage.setItem('theme', 'x');
    const log = await open();
    localStorage.removeItem('theme');
    tellOf('removed', 'theme');
    await until(() => entryOf(log, 'theme')?.goneAt);
    expect(entryOf(log, 'theme')?.changedAt).to.equal(undefined);
  });

  it('notes a cookie that the browser says was changed', async () => {
    setCookie('film');
    const log = await open();
    document.cookie = 'film=other; path=/';
    await until(() => entryOf(log, 'film')?.changedAt);
  });

  it('follows nothing once nobody listens, and all of it once somebody does again', async () => {
    stopClock();
    const log = createEntryLog(startConsent());
    let told = 0;
    const listen = (): number => told++;
    const undos = [log.subscribe(listen), log.subscribe(listen)];
    await until(() => told === 2);
    undos[0]!();
    localStorage.setItem('theme', 'x');
    lookAgain();
    await until(() => told === 3);
    lookAgain();
    undos[1]!();
    undos[1]!();
    expect(ticks.size).to.equal(0);
    // One that hears of everything after it, and looks after it.
    const before = looks;
    const other = await open();
    await looked(before + LOOKS_AT_FIRST);
    localStorage.setItem('zoom', 'x');
    setCookie('film');
    tellOf('changed', 'theme');
    lookAgain();
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => entryOf(other, 'zoom') && entryOf(other, 'film'));
    expect(namesOf(log)).to.deep.equal(['localStorage theme']);
    expect(entryOf(log, 'theme')?.changedAt).to.equal(undefined);
    ends.push(log.subscribe(listen));
    await until(() => entryOf(log, 'zoom'));
  });

  it('erases an entry, and says whether it is gone', async () => {
    setCookie('film');
    localStorage.setItem('theme', 'x');
    const log = await open();
    expect(await log.erase(entryOf(log, 'film')!)).to.be.true;
    expect(await log.erase(entryOf(log, 'theme')!)).to.be.true;
    expect(document.cookie).to.equal('');
    expect(localStorage).to.have.length(0);
    expect(entryOf(log, 'film')?.goneAt).to.be.instanceOf(Date);
  });

  it('says that an entry stays where the browser keeps it', async () => {
    localStorage.setItem('theme', 'x');
    const log = await open();
    const { removeItem } = Storage.prototype;
    Storage.prototype.removeItem = () => {};
    const isGone = await log.erase(entryOf(log, 'theme')!);
    Storage.prototype.removeItem = removeItem;
    expect(isGone).to.be.false;
  });

  it('forgets the answer with the record, and only with that', async () => {
    const consent = startConsent();
    await actAsVisitor(() => consent.decide('all'));
    localStorage.setItem(RECORD, 'x');
    setCookie('film');
    const log = await open(consent);
    await log.erase({ kind: 'localStorage', name: RECORD });
    await log.erase({ kind: 'cookie', name: 'film' });
    expect(consent.state.status).to.equal('decided');
    expect(await log.erase({ kind: 'cookie', name: RECORD })).to.be.true;
    expect(consent.state.status).to.equal('undecided');
  });

  for (const [where, begin] of [
    ['there is no policy', () => startConsent({}, { loadPolicy: () => new Promise(() => {}) })],
    ['the policy has no other', () => startConsent({ cookie: undefined } as never)],
  ] as const)
    it(`knows the record by its usual name where ${where}`, async () => {
      const consent = begin();
      let forgot = 0;
      setCookie('askfirst');
      const log = await open(Object.create(consent, { erase: { value: () => Promise.resolve(forgot++) } }) as Consent);
      await log.erase({ kind: 'cookie', name: 'askfirst' });
      await log.erase({ kind: 'cookie', name: 'other' });
      expect(forgot).to.equal(1);
    });

  describe('where the visitor wishes to be told', () => {
    const newsOf = ({ news }: EntryLog): string[] => news.map(({ name }) => name);

    it('has no wish until it is turned on, and none once it is turned off', async () => {
      localStorage.setItem('theme', 'x');
      const log = await open();
      expect(log.tells).to.be.false;
      const before = log.told();
      expect(log.turn(true)).to.be.true;
      expect([log.tells, log.told() - before]).to.deep.equal([true, 1]);
      expect(localStorage.getItem(WISH)).to.equal('1\nlocalStorage theme');
      expect(log.turn(false)).to.be.true;
      expect([log.tells, log.told() - before]).to.deep.equal([false, 2]);
      expect(localStorage.getItem(WISH)).to.equal(null);
    });

    it('tells together what comes, once it has settled, and nothing of its own', async () => {
      localStorage.setItem('theme', 'x');
      const consent = startConsent();
      const log = await open(consent);
      log.turn(true);
      localStorage.setItem('zoom', 'x');
      lookAgain();
      await until(() => entryOf(log, 'zoom'));
      await consent.decide('none');
      setCookie('film');
      await until(() => entryOf(log, 'film') && entryOf(log, RECORD));
      expect(newsOf(log)).to.be.empty;
      await until(() => log.news.length);
      expect(newsOf(log).sort()).to.deep.equal(['film', 'zoom']);
    });

    it('tells nobody of what is its own alone', async () => {
      const consent = startConsent();
      const log = await open(consent);
      log.turn(true);
      await consent.decide('none');
      await until(() => entryOf(log, RECORD) && entryOf(log, WISH));
      const before = log.told();
      await until(() => localStorage.getItem(WISH)?.includes(RECORD));
      expect(log.told() - before).to.equal(0);
    });

    it('takes note of the news, and adds what comes next', async () => {
      const log = await open();
      log.turn(true);
      for (const name of ['one', 'two']) {
        localStorage.setItem(name, 'x');
        lookAgain();
        await until(() => newsOf(log).includes(name));
      }
      expect(newsOf(log)).to.deep.equal(['one', 'two']);
      const before = log.told();
      log.hide();
      expect([newsOf(log), log.told() - before]).to.deep.equal([[], 1]);
      localStorage.setItem('three', 'x');
      lookAgain();
      await until(() => log.news.length);
      expect(newsOf(log)).to.deep.equal(['three']);
      log.turn(false);
      expect(newsOf(log)).to.be.empty;
    });

    it('tells on the next page what came meanwhile, and not what was told', async () => {
      localStorage.setItem('theme', 'x');
      localStorage.setItem(WISH, '1\nlocalStorage theme');
      setCookie('film');
      const log = await open();
      await until(() => log.news.length);
      expect(newsOf(log)).to.deep.equal(['film']);
      expect(localStorage.getItem(WISH)?.split('\n').sort()).to.deep.equal(
        ['1', 'cookie film', `localStorage ${WISH}`, 'localStorage theme'].sort(),
      );
    });

    it('tells again of what went and came back, in one place', async () => {
      const log = await open();
      log.turn(true);
      localStorage.setItem('one', 'x');
      lookAgain();
      await until(() => log.news.length);
      localStorage.removeItem('one');
      localStorage.setItem('two', 'x');
      lookAgain();
      await until(() => newsOf(log).includes('two'));
      localStorage.setItem('one', 'x');
      lookAgain();
      await until(() => newsOf(log).at(-1) === 'one');
      expect(newsOf(log)).to.deep.equal(['two', 'one']);
    });

    it('is told in the end though more and more comes', async () => {
      const log = await open();
      log.turn(true);
      for (let count = 0; !log.news.length; count++) {
        localStorage.setItem(`film${count}`, 'x');
        lookAgain();
        await until(() => entryOf(log, `film${count}`));
      }
      expect(log.news.length).to.be.greaterThan(5);
    });

    it('keeps the wish for this page where the browser keeps nothing', async () => {
      const { getItem, setItem } = Storage.prototype;
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('no', 'SecurityError');
      };
      try {
        const log = await open();
        expect(log.tells).to.be.false;
        expect([log.turn(true), log.tells]).to.deep.equal([false, true]);
        setCookie('film');
        await until(() => log.news.length);
        expect(newsOf(log)).to.deep.equal(['film']);
      } finally {
        Object.assign(Storage.prototype, { getItem, setItem });
      }
    });
  });
});
