import { expect } from 'chai';
import type { EntryGate } from '../../src/core/holding/declared-entries.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { leftovers } from '../../src/gates/leftovers.js';
import { clearCookies } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { acceptAll, startEntries } from './start-entries.js';
import { entryNames } from '../../src/core/entries/entry-names.js';
import { whenIdle } from '../../src/core/page/when-idle.js';
import { ENTRY_KINDS } from '../../src/core/policy/entry-kinds.js';
import { nextTask } from '../core/next-task.js';
import { until } from '../core/until.js';

describe('the gate of what remains', () => {
  const { attach } = attachWhileTesting();
  const clear = (): void => {
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  const started: Consent[] = [];
  const startGates = (...given: Parameters<typeof startEntries>): Consent => {
    const consent = startEntries(...given);
    started.push(consent);
    return consent;
  };
  afterEach(async () => {
    // A gate that has heard of a cookie looks once more after its end, unless all is allowed.
    for (const consent of started.splice(0)) await acceptAll(consent);
    await looked();
    clear();
  });

  /** Settles when the gates that were started have looked: what they read when the page is idle is read after them. */
  const looked = async (): Promise<void> => {
    await new Promise<void>((settle) => whenIdle(settle));
    for (const kind of ENTRY_KINDS) await entryNames[kind]();
    await nextTask();
  };
  /** Starts the gate, and notes how often it has something erased. */
  const start = (source: object = {}): { consent: Consent; sweeps: () => number } => {
    let sweeps = 0;
    const noting: EntryGate = (writes, consent, patches) =>
      leftovers(
        writes,
        Object.create(consent, {
          sweep: {
            value: () => {
              sweeps++;
              return consent.sweep();
            },
          },
        }) as Consent,
        patches,
      );
    return { consent: startGates([noting], attach, source), sweeps: () => sweeps };
  };

  it('has what is there from before erased: refused or not answered, of every kind', async () => {
    document.cookie = '_film=x; path=/';
    localStorage.setItem('_film', 'x');
    localStorage.setItem('plain', 'x');
    sessionStorage.setItem('_film', 'x');
    start();
    await until(() => !document.cookie && !localStorage.getItem('_film') && !sessionStorage.getItem('_film'));
    expect(Object.keys(localStorage)).to.deep.equal(['plain']);
  });

  it('finds what is of the last kind alone', async () => {
    sessionStorage.setItem('_film', 'x');
    start();
    await until(() => !sessionStorage.length);
  });

  it('leaves what is allowed, until that is refused', async () => {
    const { consent, sweeps } = start();
    await acceptAll(consent);
    document.cookie = '_film=x; path=/';
    localStorage.setItem('_film', 'x');
    const again = start();
    await looked();
    expect([sweeps(), again.sweeps(), localStorage.length]).to.deep.equal([0, 0, 1]);
    await again.consent.decide('none');
    await until(() => !document.cookie.includes('_film') && !localStorage.length);
  });

  it('has a cookie erased that comes otherwise: over HTTP, or by who had its own way', async () => {
    start();
    await looked();
    document.cookie = '_film=x; path=/';
    expect(document.cookie).to.equal('_film=x');
    await until(() => !document.cookie);
  });

  it('has one erased of several cookies that the browser tells of at once', async () => {
    // What the browser tells by itself, it may tell one by one.
    const silence = (event: Event): void => {
      if (event.isTrusted) event.stopImmediatePropagation();
    };
    cookieStore.addEventListener('change', silence);
    start({ services: [{ id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_one' }] }] });
    await looked();
    document.cookie = '_one=x; path=/';
    cookieStore.dispatchEvent(new CookieChangeEvent('change', { changed: [{ name: 'plain' }, { name: '_one' }] }));
    await until(() => !document.cookie);
    cookieStore.removeEventListener('change', silence);
  });

  it('looks on every load where the browser tells nothing of cookies', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'cookieStore')!;
    Object.defineProperty(window, 'cookieStore', { configurable: true, value: undefined });
    document.cookie = '_film=x; path=/';
    let end = (): void => {};
    startGates([leftovers], (gate, consent) => (end = gate(consent)));
    await until(() => !document.cookie);
    end();
    Object.defineProperty(window, 'cookieStore', original);
  });

  it('doesn’t look for kinds that nobody declared', async () => {
    const { keys } = CacheStorage.prototype;
    let looks = 0;
    CacheStorage.prototype.keys = function () {
      looks++;
      return keys.call(this);
    };
    localStorage.setItem('_film', 'x');
    start({
      services: [
        {
          id: 'video',
          category: 'media',
          name: 'Video',
          cookies: [{ name: '_film', kind: 'localStorage' }, { name: 'x' }],
        },
      ],
    });
    await until(() => !localStorage.length);
    CacheStorage.prototype.keys = keys;
    expect(looks).to.equal(0);
  });

  it('takes an entry of no kind for a cookie', async () => {
    document.cookie = '_film=x; path=/';
    start({
      services: [
        { id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_film' }] },
        { id: 'maps', category: 'media', name: 'Maps' },
      ],
    });
    await until(() => !document.cookie);
  });

  it('goes on with the other kinds where the page has no access to one', async () => {
    const { databases } = IDBFactory.prototype;
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('no', 'SecurityError'));
    await caches.open('_film');
    const { sweeps } = start({
      services: [
        {
          id: 'video',
          category: 'media',
          name: 'Video',
          cookies: [
            { name: '_film', kind: 'IndexedDB' },
            { name: '_film', kind: 'Cache' },
          ],
        },
      ],
    });
    await until(sweeps);
    IDBFactory.prototype.databases = databases;
    await caches.delete('_film');
  });

  it('erases and reports nothing of what is there where the gates only report', async () => {
    document.cookie = '_film=x; path=/';
    localStorage.setItem('_film', 'x');
    const consent = startGates([leftovers], attach, {}, true);
    await looked();
    expect([consent.held, document.cookie, localStorage.getItem('_film')]).to.deep.equal([[], '_film=x', 'x']);
  });

  it('looks no more after its end', async () => {
    let sweeps = 0;
    const source = { services: [{ id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_last' }] }] };
    const ended: EntryGate = (writes, one, patches) => {
      const sweep = (): Promise<number> => Promise.resolve(sweeps++);
      const end = leftovers(writes, Object.create(one, { sweep: { value: sweep } }) as Consent, patches);
      end?.();
      return () => {};
    };
    const consent = startGates([ended], attach, source);
    await looked();
    const changed = new Promise((settle) => cookieStore.addEventListener('change', settle, { once: true }));
    document.cookie = '_last=x; path=/';
    await changed;
    await consent.decide('none');
    await looked();
    expect([sweeps, document.cookie.includes('_last=x')]).to.deep.equal([0, true]);
    // One that hears of a cookie after it, and looks after it.
    start(source);
    await until(() => !document.cookie.includes('_last'));
    await looked();
    document.cookie = '_last=x; path=/';
    await until(() => !document.cookie.includes('_last'));
    expect(sweeps).to.equal(0);
  });
});
