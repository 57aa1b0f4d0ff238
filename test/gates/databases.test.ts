import { expect } from 'chai';
import type { Consent } from '../../src/core/consent/consent.js';
import { databases } from '../../src/gates/databases.js';
import { clearCookies } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { acceptAll, fatesOf, startEntries } from './start-entries.js';

const NAME = '_film-database';

describe('the gate of databases and caches', () => {
  const { attach } = attachWhileTesting();
  const clear = async (): Promise<void> => {
    clearCookies();
    for (const name of await caches.keys()) await caches.delete(name);
    for (const name of await stored())
      await new Promise((settle) => (indexedDB.deleteDatabase(name).onsuccess = settle));
  };
  beforeEach(clear);
  afterEach(clear);

  const start = (): Consent => startEntries([databases], attach);
  const stored = async (): Promise<string[]> => (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  /** What became of a request. */
  const ending = (request: IDBOpenDBRequest): Promise<string> =>
    new Promise((settle) => {
      request.onsuccess = () => {
        const { name, version } = request.result;
        request.result.close();
        settle(`${name} ${version}`);
      };
      request.onerror = (event) => {
        settle(`${event.type} ${request.error?.name ?? ''} ${request.readyState}`);
      };
    });

  it('has the opening of a database wait, and opens it on acceptance', async () => {
    const consent = start();
    const request = indexedDB.open(NAME, 3);
    expect(request).to.be.instanceOf(IDBOpenDBRequest);
    expect(request.readyState).to.equal('pending');
    const ended = ending(request);
    let upgrades = 0;
    request.addEventListener('upgradeneeded', () => upgrades++);
    expect(await stored()).to.be.empty;
    expect(fatesOf(consent)).to.deep.equal([`IndexedDB ${NAME} waits`]);
    await acceptAll(consent);
    expect([await ended, upgrades]).to.deep.equal([`${NAME} 3`, 1]);
  });

  it('fails to open it once that is refused, and after', async () => {
    const consent = start();
    const first = ending(indexedDB.open(NAME));
    await consent.decide('none');
    const second = indexedDB.open(NAME);
    const heard: string[] = [];
    second.addEventListener('error', ({ type, bubbles, cancelable }) => heard.push(`${type} ${bubbles} ${cancelable}`));
    expect([await first, await ending(second)]).to.deep.equal([
      'error InvalidStateError done',
      'error InvalidStateError done',
    ]);
    expect(heard).to.deep.equal(['error true true']);
    expect(second.result).to.equal(undefined);
    expect(second.error?.message).to.equal('Held back');
    expect(await stored()).to.be.empty;
  });

  it('fails in silence where nobody listens', async () => {
    const consent = start();
    await consent.decide('none');
    const errors: unknown[] = [];
    const { onerror } = window;
    window.onerror = (message) => errors.push(message) > 0;
    for (const listener of [undefined, null]) {
      const request = indexedDB.open(NAME);
      if (listener === null) request.onerror = listener;
      await new Promise((settle) => request.addEventListener('error', settle));
    }
    window.onerror = onerror;
    expect(errors).to.be.empty;
  });

  it('opens at once what nobody declared, and what is allowed', async () => {
    const consent = start();
    expect(await ending(indexedDB.open('plain', 2))).to.equal('plain 2');
    await acceptAll(consent);
    expect(await ending(indexedDB.open(NAME))).to.equal(`${NAME} 1`);
  });

  it('has the opening of a cache wait, and opens it on acceptance', async () => {
    const consent = start();
    let cache: unknown;
    const opening = caches.open(NAME).then((one) => (cache = one));
    expect(await caches.keys()).to.be.empty;
    expect([cache, fatesOf(consent)]).to.deep.equal([undefined, [`Cache ${NAME} waits`]]);
    await acceptAll(consent);
    await opening;
    expect(cache).to.be.instanceOf(Cache);
    expect(await caches.keys()).to.deep.equal([NAME]);
  });

  it('fails to open a cache once that is refused, and after', async () => {
    const consent = start();
    const why = (opening: Promise<unknown>): Promise<unknown> => opening.then(String, String);
    const first = why(caches.open(NAME));
    await consent.decide('none');
    expect([await first, await why(caches.open(NAME))]).to.deep.equal(Array(2).fill('SecurityError: Held back'));
    expect(await caches.keys()).to.be.empty;
  });

  for (const [missing, other] of [
    ['CacheStorage', () => void indexedDB.open(NAME)],
    ['IDBFactory', () => void caches.open(NAME)],
  ] as const)
    it(`holds the other where the browser has no ${missing}, as on pages that aren’t secure`, () => {
      const original = Object.getOwnPropertyDescriptor(window, missing)!;
      Object.defineProperty(window, missing, { configurable: true, value: undefined });
      const consent = start();
      other();
      Object.defineProperty(window, missing, original);
      expect(consent.held).to.have.length(1);
    });

  it('opens a cache at once that nobody declared', async () => {
    start();
    expect(await caches.open('plain')).to.be.instanceOf(Cache);
  });
});
