import { expect } from 'chai';
import type { Consent } from '../../src/core/consent/consent.js';
import { cookies } from '../../src/gates/cookies.js';
import { INSECURE, keepsSecure } from '../core/cookie-features.js';
import { onlyWhere } from '../core/only-where.js';
import { clearCookies } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { acceptAll, collectTold, fatesOf, startEntries } from './start-entries.js';
import { nextTask } from '../core/next-task.js';

describe('the gate of cookies', () => {
  const { attach } = attachWhileTesting();
  const undos: (() => void)[] = [];
  beforeEach(clearCookies);
  afterEach(() => {
    for (const undo of undos.splice(0)) undo();
    clearCookies();
  });

  const start = (source: object = {}): Consent => startEntries([cookies], attach, source);
  /** A browser that tells nobody of cookies. */
  const withoutCookieStore = (): void => {
    for (const name of ['cookieStore', 'CookieStore']) {
      const original = Object.getOwnPropertyDescriptor(window, name)!;
      Object.defineProperty(window, name, { configurable: true, value: undefined });
      undos.push(() => Object.defineProperty(window, name, original));
    }
  };
  /** Settles with what the document is told next of an entry of the name. */
  const toldOf = (name: string): Promise<string> =>
    new Promise((settle) => {
      const hear = (event: DocumentEventMap['askfirst-cookie']): void => {
        if (event.name !== name) return;
        document.removeEventListener('askfirst-cookie', hear);
        settle(`${event.act} ${event.service ?? '-'}`);
      };
      document.addEventListener('askfirst-cookie', hear);
    });
  const names = (): string[] =>
    document.cookie
      .split('; ')
      .flatMap((pair) => pair.split('=')[0] ?? [])
      .sort();

  it('has what is written wait, and writes it on acceptance as it was', async () => {
    const consent = start();
    document.cookie = '_film=1; path=/';
    document.cookie = ' _film2 =2; path=/; max-age=1000';
    expect(document.cookie).to.equal('');
    expect(fatesOf(consent)).to.deep.equal(['cookie _film waits', 'cookie _film2 waits']);
    await acceptAll(consent);
    expect(document.cookie).to.contain('_film=1').and.to.contain('_film2=2');
  });

  it('drops what waits once it is refused, and what comes after', async () => {
    const consent = start();
    document.cookie = '_film=1; path=/';
    await consent.decide('none');
    document.cookie = '_film=2; path=/';
    await acceptAll(consent);
    expect(names()).to.deep.equal(['askfirst-unit']);
    expect(fatesOf(consent)).to.deep.equal(['cookie _film stopped', 'cookie _film stopped']);
  });

  it('takes the name for what stands before the first sign of equality', () => {
    const consent = start();
    for (const text of ['=_film', 'film=_film=1', 'x; _film=1']) document.cookie = `${text}; path=/`;
    expect(document.cookie).to.contain('film=_film=1');
    expect(fatesOf(consent)).to.be.empty;
    for (const text of ['=gone', 'film=', 'x=']) document.cookie = `${text}; path=/; max-age=0`;
  });

  it('takes for the name what has no sign of equality, as Firefox does', () => {
    const consent = start();
    document.cookie = ' _film ; path=/';
    expect(document.cookie).to.equal('');
    expect(fatesOf(consent)).to.deep.equal(['cookie _film waits']);
  });

  it('takes for the name what stands between two signs of equality, since WebKit’s cookies read like it', () => {
    const consent = start();
    document.cookie = '=_film=1; path=/';
    expect(document.cookie).to.equal('');
    expect(fatesOf(consent)).to.deep.equal(['cookie _film waits']);
  });

  for (const text of [
    'max-age=0',
    'Max-Age=-1',
    'expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'path=/; EXPIRES=Thu, 01 Jan 1970 00:00:00 GMT; samesite=lax',
    'path=/;max-age=0',
    'path=/;expires=Thu, 01 Jan 1970 00:00:00 GMT',
  ])
    it(`lets a script take away what is there: ${text}`, async () => {
      document.cookie = '_film=1; path=/';
      const consent = start();
      document.cookie = '_film2=1; path=/';
      document.cookie = `_film=; path=/; ${text}`;
      document.cookie = `_film2=; path=/; ${text}`;
      expect(document.cookie).to.equal('');
      await acceptAll(consent);
      expect(names()).to.deep.equal(['askfirst-unit']);
    });

  for (const text of [
    'expires=0',
    'expires=2020-01-01T00:00:00Z',
    'max-age=0100',
    'max-age=100; expires=Thu, 01 Jan 1970 00:00:00 GMT',
  ])
    it(`holds a text that only looks like a removal: ${text}`, async () => {
      const consent = start();
      document.cookie = `_film=1; path=/; ${text}`;
      expect(document.cookie).to.equal('');
      expect(fatesOf(consent)).to.deep.equal(['cookie _film waits']);
      await acceptAll(consent);
      expect(fatesOf(consent)).to.deep.equal(['cookie _film made']);
    });

  it('stores nothing by a removal that a browser may read otherwise, and leaves it alone once it is allowed', async () => {
    const texts: string[] = [];
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...own,
      set(text: string) {
        texts.push(text);
        own.set!.call(this, text);
      },
    });
    const consent = start();
    document.cookie = '_film=1; path=/; max-age=0';
    document.cookie = 'plain=1; path=/; max-age=0';
    await acceptAll(consent);
    document.cookie = '_film=1; path=/; max-age=0';
    const written = texts.filter((text) => !text.startsWith('askfirst'));
    undos.push(() => Object.defineProperty(Document.prototype, 'cookie', own));
    expect(written).to.deep.equal([
      '_film=1; path=/; max-age=0;max-age=0',
      'plain=1; path=/; max-age=0',
      '_film=1; path=/; max-age=0',
    ]);
  });

  for (const text of ['x=1\n_film=1', '\r\n_film=1', '_fi\0lm=1', '_film=1; max-age=0\n', 'x=1\x7f'])
    it(`stores nothing of a text with control characters, which WebKitGTK takes for several cookies: ${JSON.stringify(text)}`, async () => {
      const consent = start();
      document.cookie = text;
      expect(document.cookie).to.equal('');
      await acceptAll(consent);
      document.cookie = text;
      expect(names()).to.deep.equal(['askfirst-unit']);
    });

  for (const text of ['max-age=1', 'expires=Fri, 01 Jan 2100 00:00:00 GMT', 'expires=', 'x-max-age=0', ''])
    it(`takes no writing for a removal: "${text}"`, () => {
      start();
      document.cookie = `_film=max-age=0; path=/; ${text}`;
      expect(document.cookie).to.equal('');
    });

  it('counts what is to be written', () => {
    const consent = start();
    document.cookie = `_film=${'x'.repeat(70_000)}`;
    document.cookie = '_film2=x';
    expect(fatesOf(consent)).to.deep.equal(['cookie _film stopped', 'cookie _film2 waits']);
  });

  it('tells what the browser tells: of what is set, changed and removed, by whom ever', async () => {
    const wasTold = new Promise<void>((settle) => {
      const hear = ({ changed }: CookieChangeEvent): void => {
        if (!changed.some(({ name }) => name === '_film')) return;
        cookieStore.removeEventListener('change', hear);
        settle();
      };
      cookieStore.addEventListener('change', hear);
    });
    document.cookie = '_film=1; path=/';
    await wasTold;
    const consent = start();
    await acceptAll(consent);
    const changed = toldOf('_film');
    document.cookie = '_film=2; path=/';
    expect(await changed).to.equal('changed video');
    const removed = toldOf('_film');
    document.cookie = '_film=; path=/; max-age=0';
    expect(await removed).to.equal('removed video');
    const back = toldOf('_film');
    document.cookie = '_film=3; path=/';
    expect(await back).to.equal('set video');
    const stray = toldOf('stray');
    document.cookie = 'stray=3; path=/';
    expect(await stray).to.equal('set -');
  });

  it('tells nothing more after its end', async () => {
    const told: string[] = [];
    const consent = startEntries([cookies], (gate, one) => gate(one)(), {});
    document.addEventListener('askfirst-cookie', ({ name }) => told.push(name), { once: true });
    const changed = new Promise((settle) => cookieStore.addEventListener('change', settle, { once: true }));
    document.cookie = '_film=1; path=/';
    await changed;
    await nextTask();
    expect([told, consent.allows('video')]).to.deep.equal([[], false]);
  });

  it('tells by itself where the browser doesn’t', async () => {
    document.cookie = '_film0=1; path=/';
    withoutCookieStore();
    const consent = start();
    await acceptAll(consent);
    const write = (text: string): Promise<string[]> => collectTold(() => (document.cookie = `${text}; path=/`));
    expect(await write('_film=1')).to.deep.equal(['set cookie _film video media']);
    expect(await write('_film=2')).to.deep.equal(['changed cookie _film video media']);
    expect(await write('_film0=2')).to.deep.equal(['changed cookie _film0 video media']);
    expect(await write('_film=; max-age=0')).to.deep.equal(['removed cookie _film video media']);
    expect(await write('_film=; max-age=0')).to.be.empty;
    expect(await write('_film=3')).to.deep.equal(['set cookie _film video media']);
  });

  describe('by cookieStore', () => {
    onlyWhere(keepsSecure(), INSECURE, 'tells what the browser tells', async () => {
      const consent = start();
      await acceptAll(consent);
      const set = toldOf('_film2');
      await cookieStore.set('_film2', '1');
      expect(await set).to.equal('set video');
      const again = toldOf('_film2');
      await cookieStore.set('_film2', '2');
      expect(await again).to.equal('changed video');
      const removed = toldOf('_film2');
      await cookieStore.delete('_film2');
      expect(await removed).to.equal('removed video');
    });

    onlyWhere(
      keepsSecure(),
      INSECURE,
      'has what is written wait, says that it is done, and writes it on acceptance',
      async () => {
        const consent = start();
        await cookieStore.set('_film', '1');
        await cookieStore.set({ name: '_film2', value: '2' });
        expect(document.cookie).to.equal('');
        expect(fatesOf(consent)).to.deep.equal(['cookie _film waits', 'cookie _film2 waits']);
        const done = toldOf('_film2');
        await acceptAll(consent);
        await done;
        expect(await cookieStore.get('_film')).to.include({ name: '_film', value: '1' });
        expect(await cookieStore.get('_film2')).to.include({ name: '_film2', value: '2' });
      },
    );

    onlyWhere(keepsSecure(), INSECURE, 'writes what isn’t held', async () => {
      start();
      await cookieStore.set('stray', '1');
      await cookieStore.set({ name: 'stray2', value: '2' });
      expect(names()).to.deep.equal(['stray', 'stray2']);
    });

    onlyWhere(keepsSecure(), INSECURE, 'lets a script take away what is there, and takes back what waits', async () => {
      await cookieStore.set('_film', '1');
      await cookieStore.set('_film2', '1');
      const consent = start();
      await cookieStore.set('_film3', '1');
      await cookieStore.delete('_film');
      await cookieStore.delete({ name: '_film2' });
      await cookieStore.delete('_film3');
      expect(document.cookie).to.equal('');
      await acceptAll(consent);
      expect(names()).to.deep.equal(['askfirst-unit']);
    });

    it('counts what is to be written', async () => {
      const consent = start();
      await cookieStore.set('_film', 'x'.repeat(70_000));
      await cookieStore.set({ name: '_film2', value: 'x'.repeat(70_000) });
      await cookieStore.set('_film3', 'x');
      expect(fatesOf(consent)).to.deep.equal(['cookie _film stopped', 'cookie _film2 stopped', 'cookie _film3 waits']);
    });

    it('says what is wrong as the platform does', async () => {
      start();
      for (const args of [[], [null], ['stray'], [{ name: 'stray' }], [{}]]) {
        const why = await Promise.resolve()
          .then(
            () =>
              Reflect.apply(CookieStore.prototype.set as () => Promise<unknown>, cookieStore, args) as Promise<unknown>,
          )
          .then(String, (error: unknown) => error);
        expect(why, JSON.stringify(args)).to.be.instanceOf(TypeError);
      }
    });
  });
});
