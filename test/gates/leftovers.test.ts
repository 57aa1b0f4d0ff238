import { expect } from 'chai';
import type { EntryGate } from '../../src/core/holding/declared-entries.js';
import type { Consent } from '../../src/core/consent/consent.js';
import { leftovers } from '../../src/gates/leftovers.js';
import { clearCookies } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { acceptAll, startEntries } from './start-entries.js';

describe('the gate of what remains', () => {
  const { attach } = attachWhileTesting();
  const clear = (): void => {
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clear);
  afterEach(clear);

  const when = async (holds: () => unknown): Promise<void> => {
    while (!holds()) await new Promise((settle) => setTimeout(settle, 10));
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
    return { consent: startEntries([noting], attach, source), sweeps: () => sweeps };
  };

  it('has what is there from before erased: refused or not answered, of every kind', async () => {
    document.cookie = '_film=x; path=/';
    localStorage.setItem('_film', 'x');
    localStorage.setItem('plain', 'x');
    sessionStorage.setItem('_film', 'x');
    start();
    await when(() => !document.cookie && !localStorage.getItem('_film') && !sessionStorage.getItem('_film'));
    expect(Object.keys(localStorage)).to.deep.equal(['plain']);
  });

  it('finds what is of the last kind alone', async () => {
    sessionStorage.setItem('_film', 'x');
    start();
    await when(() => !sessionStorage.length);
  });

  it('leaves what is allowed, until that is refused', async () => {
    const { consent, sweeps } = start();
    await acceptAll(consent);
    document.cookie = '_film=x; path=/';
    localStorage.setItem('_film', 'x');
    const again = start();
    // Another cookie that may not be there comes last: it is looked at after the first.
    document.cookie = '_bid=x; path=/';
    await new Promise((settle) => setTimeout(settle, 400));
    expect([sweeps(), again.sweeps(), localStorage.length]).to.deep.equal([0, 0, 1]);
    await again.consent.decide('none');
    await when(() => !document.cookie.includes('_film') && !localStorage.length);
  });

  it('has a cookie erased that comes otherwise: over HTTP, or by who had its own way', async () => {
    start();
    await new Promise((settle) => setTimeout(settle, 50));
    document.cookie = '_film=x; path=/';
    expect(document.cookie).to.equal('_film=x');
    await when(() => !document.cookie);
  });

  it('has one erased of several cookies that the browser tells of at once', async () => {
    // What the browser tells by itself, it may tell one by one.
    const silence = (event: Event): void => {
      if (event.isTrusted) event.stopImmediatePropagation();
    };
    cookieStore.addEventListener('change', silence);
    // Another name than before, as the gates of the tests before may look once more.
    start({ services: [{ id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_one' }] }] });
    await new Promise((settle) => setTimeout(settle, 50));
    document.cookie = '_one=x; path=/';
    cookieStore.dispatchEvent(new CookieChangeEvent('change', { changed: [{ name: 'plain' }, { name: '_one' }] }));
    await when(() => !document.cookie);
    cookieStore.removeEventListener('change', silence);
  });

  it('looks on every load where the browser tells nothing of cookies', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'cookieStore')!;
    Object.defineProperty(window, 'cookieStore', { configurable: true, value: undefined });
    document.cookie = '_film=x; path=/';
    let end = (): void => {};
    startEntries([leftovers], (gate, consent) => (end = gate(consent)));
    await when(() => !document.cookie);
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
    await when(() => !localStorage.length);
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
    await when(() => !document.cookie);
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
    await when(sweeps);
    IDBFactory.prototype.databases = databases;
    await caches.delete('_film');
  });

  it('erases and reports nothing of what is there where the gates only report', async () => {
    document.cookie = '_film=x; path=/';
    localStorage.setItem('_film', 'x');
    const consent = startEntries([leftovers], attach, {}, true);
    // It looks when the page is idle.
    await new Promise<unknown>((settle) => {
      // Safari has no requestIdleCallback: https://bugs.webkit.org/show_bug.cgi?id=164193
      if ('requestIdleCallback' in window) requestIdleCallback(settle);
      else setTimeout(settle);
    });
    await new Promise((settle) => setTimeout(settle, 50));
    expect([consent.held, document.cookie, localStorage.getItem('_film')]).to.deep.equal([[], '_film=x', 'x']);
  });

  it('looks no more after its end', async () => {
    let sweeps = 0;
    const consent = startEntries(
      [
        (writes, one, patches) =>
          leftovers(
            writes,
            Object.create(one, { sweep: { value: () => Promise.resolve(sweeps++) } }) as Consent,
            patches,
          ),
      ],
      (gate, one) => gate(one)(),
      // Another name than before, as the gates of the tests before may look once more.
      { services: [{ id: 'video', category: 'media', name: 'Video', cookies: [{ name: '_last' }] }] },
    );
    await new Promise((settle) => setTimeout(settle, 50));
    const changed = new Promise((settle) => cookieStore.addEventListener('change', settle, { once: true }));
    document.cookie = '_last=x; path=/';
    await changed;
    await new Promise((settle) => setTimeout(settle, 300));
    expect([sweeps, document.cookie]).to.deep.equal([0, '_last=x']);
    await consent.decide('none');
    await new Promise((settle) => setTimeout(settle, 50));
    expect(sweeps).to.equal(0);
  });
});
