import { expect } from 'chai';
import { declaredEntries, type EntryGate } from '../../src/core/holding/declared-entries.js';
import { createHolder } from '../../src/core/holding/holder.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { cookies } from '../../src/gates/cookies.js';
import { databases } from '../../src/gates/databases.js';
import { leftovers } from '../../src/gates/leftovers.js';
import { storage } from '../../src/gates/storage.js';
import { actAsVisitor } from '../core/act-as.js';
import { clearCookies, POLICY, startConsent } from '../core/start-consent.js';
import { until } from '../core/until.js';
import { attachWhileTesting } from './attach.js';
import { nextTask } from '../core/next-task.js';

const { attach } = attachWhileTesting();

const services = [
  ...POLICY.services!.slice(0, 1),
  {
    id: 'video',
    category: 'media',
    name: 'Video',
    cookies: (['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'] as const).map((kind) => ({
      name: '_film*',
      kind,
    })),
  },
];

/** Starts the widget with gates of entries. */
const start = (gates: readonly EntryGate[], source: object = {}, onlyReports = false): Consent => {
  const consent = startConsent({ services, functions: [], ...source });
  attach(declaredEntries(gates, createHolder(consent, onlyReports)), consent);
  return consent;
};

/** The descriptors of everything that the gates may replace. */
const lookAtPlatform = (): unknown[] =>
  [
    [Document.prototype, 'cookie'],
    [CookieStore.prototype, 'set', 'delete'],
    [Storage.prototype, 'setItem', 'getItem', 'removeItem', 'clear', 'key', 'length'],
    [StorageEvent.prototype, 'storageArea'],
    [window, 'localStorage', 'sessionStorage', 'StorageEvent'],
    [IDBFactory.prototype, 'open'],
    [CacheStorage.prototype, 'open'],
  ].flatMap(([owner, ...names]) =>
    (names as string[]).flatMap((name) => Object.entries(Object.getOwnPropertyDescriptor(owner, name)!)),
  );

/** What the document is told of entries while something runs, and a little after. */
const collectTold = async (act: () => unknown): Promise<string[]> => {
  const told: string[] = [];
  const note = ({ act: what, kind, name, service }: DocumentEventMap['askfirst-cookie']): void =>
    void told.push([what, kind, name, service ?? '-'].join(' '));
  document.addEventListener('askfirst-cookie', note);
  await act();
  await nextTask();
  document.removeEventListener('askfirst-cookie', note);
  return told;
};

describe('the gates of entries', () => {
  const clear = (): void => {
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  after(clear);

  it('leave the platform as it was, where nothing is declared', () => {
    const before = lookAtPlatform();
    start([cookies, storage, databases, leftovers], { services: [] });
    expect(lookAtPlatform()).to.deep.equal(before);
  });

  it('leave the platform as it was when they are taken away', () => {
    const before = lookAtPlatform();
    const consent = startConsent({ services, functions: [] });
    const undo = declaredEntries([cookies, storage, databases, leftovers], createHolder(consent, false))(consent);
    const during = lookAtPlatform();
    undo();
    expect(during).not.to.deep.equal(before);
    expect(lookAtPlatform()).to.deep.equal(before);
  });

  it('hold what nobody declared, where the policy says so', async () => {
    const consent = start([cookies, storage], { services: [], undeclared: 'hold' });
    localStorage.setItem('stray', 'x');
    expect(Object.keys(localStorage)).to.be.empty;
    expect(consent.gates.has('entries')).to.be.true;
    await actAsVisitor(() => consent.decide('all'));
    expect(Object.keys(localStorage)).to.be.empty;
  });

  it('do with services that declare nothing', () => {
    const consent = start([storage], { services: [{ id: 'maps', category: 'media', name: 'Maps' }] });
    expect(consent.gates.size).to.equal(0);
    localStorage.setItem('_film', 'x');
    expect(Object.keys(localStorage)).to.deep.equal(['_film']);
  });

  it('hold once, though a second copy comes', async () => {
    const consent = start([storage]);
    attach(declaredEntries([storage], createHolder(consent, false)), consent);
    localStorage.setItem('_film', 'x');
    expect(consent.held).to.have.length(1);
    await actAsVisitor(() => consent.decide('all'));
    expect(localStorage.getItem('_film')).to.equal('x');
  });

  it('stop what is refused, and tell', async () => {
    const consent = start([storage]);
    localStorage.setItem('_film', 'x');
    const stopped = await collectTold(() => consent.decide('none'));
    expect(stopped).to.deep.equal(['stopped localStorage _film video']);
    expect(await collectTold(() => localStorage.setItem('_film', 'x'))).to.deep.equal([
      'stopped localStorage _film video',
    ]);
  });

  it('report a write that waited once it is made, as any other', async () => {
    localStorage.setItem('_film2', 'x');
    const consent = start([cookies, storage]);
    const told = await collectTold(async () => {
      localStorage.setItem('_film', 'x');
      localStorage['_film2'] = 'y';
      document.cookie = '_film=1; path=/';
      await actAsVisitor(() => consent.decide('all'));
      await until(() => document.cookie.includes('_film'));
    });
    expect(told).to.include.members(['set localStorage _film video', 'changed localStorage _film2 video']);
    expect(told).not.to.include.members(['stopped localStorage _film video']);
  });

  it('report a cookie that waited once it is made', async () => {
    const consent = start([cookies]);
    document.cookie = '_film=1; path=/';
    const acts: string[] = [];
    const note = ({ act, name }: DocumentEventMap['askfirst-cookie']): void => void acts.push(`${act} ${name}`);
    document.addEventListener('askfirst-cookie', note);
    await actAsVisitor(() => consent.decide('all'));
    await until(() => acts.includes('set _film'));
    document.removeEventListener('askfirst-cookie', note);
  });

  it('tell nothing more after their end', async () => {
    const consent = startConsent({ services, functions: [] });
    await actAsVisitor(() => consent.decide('all'));
    const undo = declaredEntries([storage], createHolder(consent, false))(consent);
    const told = await collectTold(() => {
      localStorage.setItem('_film', 'x');
      undo();
    });
    expect(told).to.be.empty;
  });

  it('begin once a policy that comes late is there', async () => {
    const { policy } = startConsent({ services, functions: [] });
    const consent = startConsent({}, { loadPolicy: () => Promise.resolve(policy!) });
    attach(declaredEntries([storage], createHolder(consent, false)), consent);
    localStorage.setItem('early', 'x');
    await consent.ready;
    localStorage.setItem('_film', 'x');
    expect(Object.keys(localStorage)).to.deep.equal(['early']);
  });

  it('tell of what is set, changed and removed, once for a burst', async () => {
    const consent = start([storage]);
    await actAsVisitor(() => consent.decide('all'));
    const set = await collectTold(() => {
      for (let count = 0; count < 20; count++) localStorage.setItem('_film', `${count}`);
    });
    expect(set).to.deep.equal(['set localStorage _film video']);
    expect(await collectTold(() => (localStorage['_film'] = 'y'))).to.deep.equal(['changed localStorage _film video']);
    expect(await collectTold(() => localStorage.removeItem('_film'))).to.deep.equal([
      'removed localStorage _film video',
    ]);
    expect(await collectTold(() => localStorage.removeItem('_film'))).to.be.empty;
  });

  it('tell of cookies that are set and taken away', async () => {
    const consent = start([cookies]);
    await actAsVisitor(() => consent.decide('all'));
    const told = await collectTold(async () => {
      const seen = (): Promise<unknown> =>
        new Promise((settle) => document.addEventListener('askfirst-cookie', settle, { once: true }));
      for (const text of ['_film=1', '_film=; max-age=0']) {
        const change = seen();
        document.cookie = `${text}; path=/`;
        await change;
      }
    });
    expect(told).to.deep.equal(['set cookie _film video', 'removed cookie _film video']);
  });

  it('tell of cookies themselves where the browser doesn’t', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'cookieStore')!;
    Object.defineProperty(window, 'cookieStore', { configurable: true, value: undefined });
    const consent = start([cookies]);
    await actAsVisitor(() => consent.decide('all'));
    const told = await collectTold(() => {
      document.cookie = '_film=1; path=/';
      document.cookie = '_film=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    });
    Object.defineProperty(window, 'cookieStore', original);
    expect(told).to.deep.equal(['set cookie _film video', 'removed cookie _film video']);
  });

  it('let an answer count for the writes of the same burst', async () => {
    const consent = start([storage]);
    await actAsVisitor(() => consent.decide('all'));
    localStorage.setItem('_film', '1');
    await consent.decide('none');
    localStorage.setItem('_film', '2');
    expect(localStorage.getItem('_film')).not.to.equal('2');
  });

  it('are silent about what nobody declared, where that is allowed', async () => {
    start([storage], { undeclared: 'allow' });
    expect(await collectTold(() => localStorage.setItem('foreign', 'x'))).to.be.empty;
    expect(Object.keys(localStorage)).to.deep.equal(['foreign']);
  });

  it('never hold the record, however wide a glob is', () => {
    start([cookies], { services: [{ ...services[1], cookies: [{ name: '*' }] }] });
    document.cookie = `${POLICY.cookie.name}=x; path=/`;
    document.cookie = 'film=x; path=/';
    expect(document.cookie).to.equal(`${POLICY.cookie.name}=x`);
  });

  it('let a script take away what it wrote', () => {
    document.cookie = '_film=x; path=/';
    localStorage.setItem('_film', 'x');
    start([cookies, storage]);
    document.cookie = '_film=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
    delete localStorage['_film'];
    expect(document.cookie).to.equal('');
    expect(Object.keys(localStorage)).to.be.empty;
  });

  it('keep as many writes as are allowed, and no more', () => {
    const consent = start([storage]);
    for (let count = 0; count < 110; count++) localStorage.setItem(`_film${count}`, 'x');
    localStorage.setItem('_film0', 'x'.repeat(70_000));
    expect(consent.held.filter(({ fate }) => fate === 'stopped')).to.have.length(11);
  });

  it('work for a script that took the area before them', () => {
    const area = localStorage;
    start([storage]);
    area.setItem('plain', 'x');
    expect([area.getItem('plain'), localStorage.getItem('plain'), area.length]).to.deep.equal(['x', 'x', 1]);
  });
});
