import { expect } from 'chai';
import type { Consent } from '../../src/core/consent/consent.js';
import { frames } from '../../src/gates/frames.js';
import { storage } from '../../src/gates/storage.js';
import { clearCookies } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { acceptAll, collectTold, fatesOf, startEntries } from './start-entries.js';

for (const kind of ['localStorage', 'sessionStorage'] as const)
  describe(`the gate of ${kind}`, () => {
    const { attach } = attachWhileTesting();
    /** The area itself, as the browser keeps it. */
    const area = window[kind];
    beforeEach(() => {
      clearCookies();
      localStorage.clear();
      sessionStorage.clear();
    });
    afterEach(() => {
      clearCookies();
      area.clear();
    });

    const start = (source: object = {}): Consent => startEntries([storage], attach, source);

    for (const [how, write] of [
      ['setItem', () => window[kind].setItem('_film', 'x')],
      ['a property', () => (window[kind]['_film'] = 'x')],
      ['defineProperty', () => Object.defineProperty(window[kind], '_film', { value: 'x' })],
    ] as const)
      it(`has what is written by ${how} wait, unread by anybody, and writes it on acceptance`, async () => {
        const consent = start();
        write();
        const now = window[kind];
        expect([now.getItem('_film'), now['_film'], '_film' in now, now.length, Object.keys(now)]).to.deep.equal([
          null,
          undefined,
          false,
          0,
          [],
        ]);
        expect(fatesOf(consent)).to.deep.equal([`${kind} _film waits`]);
        await acceptAll(consent);
        expect(now.getItem('_film')).to.equal('x');
        expect(fatesOf(consent)).to.deep.equal([`${kind} _film made`]);
      });

    it('drops what waits once it is refused, and all that comes after', async () => {
      const consent = start();
      window[kind].setItem('_film', 'x');
      await consent.decide('none');
      window[kind]['_film2'] = 'x';
      await acceptAll(consent);
      expect(area).to.have.length(0);
      expect(fatesOf(consent)).to.deep.equal([`${kind} _film stopped`, `${kind} _film2 stopped`]);
    });

    it('writes last what was written last', async () => {
      const consent = start();
      window[kind].setItem('_film', '1');
      window[kind].setItem('_film', '2');
      await acceptAll(consent);
      expect(area.getItem('_film')).to.equal('2');
    });

    it('looks like an area, in whatever way it is looked at', () => {
      start();
      const now = window[kind];
      now.setItem('one', '1');
      now['two'] = 2;
      expect(now).to.equal(window[kind]);
      expect(now).to.be.instanceOf(Storage);
      expect(now['two']).to.equal('2');
      expect([now.length, now.getItem('one'), now.getItem('none'), now['none']]).to.deep.equal([
        2,
        '1',
        null,
        undefined,
      ]);
      expect(['one' in now, 'none' in now, 'setItem' in now]).to.deep.equal([true, false, true]);
      expect([now.key(0), now.key(1)].sort()).to.deep.equal(['one', 'two']);
      expect(Object.keys(now).sort()).to.deep.equal(['one', 'two']);
      // eslint-disable-next-line @typescript-eslint/no-misused-spread -- a Storage spreads as its entries
      expect({ ...now }).to.deep.equal({ one: '1', two: '2' });
      expect(Object.getOwnPropertyDescriptor(now, 'one')).to.deep.equal({
        value: '1',
        configurable: true,
        enumerable: true,
        writable: true,
      });
      expect(Object.prototype.toString.call(now)).to.equal('[object Storage]');
      expect(() => Object.preventExtensions(now)).to.throw(TypeError);
      expect(Reflect.preventExtensions(now)).to.be.false;
      expect(Reflect.get(Storage.prototype, 'length', now)).to.equal(2);
      expect(JSON.stringify(now)).to.equal(JSON.stringify(area));
      const prototype = Object.getPrototypeOf(now) as object;
      Object.setPrototypeOf(now, prototype);
      expect(Object.getPrototypeOf(now)).to.equal(Storage.prototype);
    });

    it('keeps what isn’t an entry out of it', () => {
      start();
      const now = window[kind] as Storage & Record<symbol, unknown>;
      const sign = Symbol('mine');
      now[sign] = 1;
      expect([now[sign], sign in now, now.length]).to.deep.equal([1, true, 0]);
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- as the page may
      expect(delete now[sign]).to.be.true;
      expect(sign in now).to.be.false;
    });

    it('says what is wrong as the platform does', () => {
      start();
      const now = window[kind];
      const setNothing = (one: Storage): string => {
        try {
          (one.setItem as (name: string) => void)('_film');
          return 'set';
        } catch (error) {
          return String(error);
        }
      };
      expect(setNothing(now)).to.equal(setNothing(area)).and.to.contain('TypeError');
      expect(() => (now.removeItem as () => void)()).to.throw(TypeError);
      expect(() => now.setItem('x', Symbol('no') as unknown as string)).to.throw(TypeError);

      expect(() => now.getItem.call({} as Storage, 'x')).to.throw(TypeError);
      expect(() => now.setItem('big', 'x'.repeat(20_000_000))).to.throw(DOMException);
    });

    it('takes names and values for texts, as the platform does', async () => {
      const consent = start();
      await acceptAll(consent);
      window[kind].setItem(5 as unknown as string, null as unknown as string);
      expect(window[kind].getItem('5')).to.equal('null');
    });

    it('lets a script take away what is there, and takes back what waits', async () => {
      area.setItem('_film', 'x');
      area.setItem('_film2', 'x');
      const consent = start();
      window[kind].setItem('_film3', 'x');
      window[kind].setItem('_film4', 'x');
      window[kind].removeItem('_film');
      expect(delete window[kind]['_film2']).to.be.true;
      window[kind].removeItem('_film3');
      Reflect.deleteProperty(window[kind], '_film4');
      await acceptAll(consent);
      expect(area).to.have.length(0);
    });

    it('tells of what is set, changed and removed', async () => {
      const consent = start();
      await acceptAll(consent);
      const now = window[kind];
      expect(await collectTold(() => now.setItem('_film', '1'))).to.deep.equal([`set ${kind} _film video media`]);
      expect(await collectTold(() => (now['_film'] = '2'))).to.deep.equal([`changed ${kind} _film video media`]);
      expect(await collectTold(() => delete now['_film'])).to.deep.equal([`removed ${kind} _film video media`]);
      expect(await collectTold(() => now.removeItem('_film'))).to.be.empty;
      expect(await collectTold(() => now.setItem('stray', '1'))).to.deep.equal([`set ${kind} stray - -`]);
    });

    it('empties the area, tells of each entry, and takes back what waits of its kind alone', async () => {
      const other = kind === 'localStorage' ? 'sessionStorage' : 'localStorage';
      area.setItem('one', 'x');
      area.setItem('_film', 'x');
      const consent = start();
      window[kind].setItem('_film2', 'x');
      window[other].setItem('_film2', 'x');
      const told = await collectTold(() => window[kind].clear());
      expect(told.sort()).to.deep.equal([`removed ${kind} _film video media`, `removed ${kind} one - -`]);
      expect(area).to.have.length(0);
      await acceptAll(consent);
      expect([area.length, window[other].length]).to.deep.equal([0, 1]);
      window[other].clear();
    });

    it('counts what is to be written', () => {
      const consent = start();
      window[kind].setItem('_film', 'x'.repeat(70_000));
      window[kind].setItem('_film2', 'x');
      expect(fatesOf(consent)).to.deep.equal([`${kind} _film stopped`, `${kind} _film2 waits`]);
    });

    it('is the area that events of it name', () => {
      start();
      const event = new StorageEvent('storage', { key: 'one', storageArea: window[kind] });
      expect([event.type, event.key]).to.deep.equal(['storage', 'one']);
      expect(event.storageArea).to.equal(window[kind]);
      expect(new StorageEvent('storage').storageArea).to.equal(null);
      expect(new StorageEvent('other', { key: 'two' }).key).to.equal('two');
    });

    it('is the area that events in a frame name', () => {
      startEntries([storage, frames], attach);
      const frame = document.body.appendChild(document.createElement('iframe'));
      const view = frame.contentWindow as Window & typeof globalThis;
      const event = new view.StorageEvent('storage', { storageArea: view[kind] });
      expect(event.storageArea).to.equal(view[kind]);
      frame.remove();
    });

    it('is the area that an event names in a frame whose scripts haven’t asked for it', async () => {
      const consent = startEntries([storage, frames], attach);
      const frame = document.body.appendChild(document.createElement('iframe'));
      const heard = new Promise<StorageEvent>((resolve) => {
        frame.contentWindow!.addEventListener('storage', resolve, { once: true });
      });
      area.setItem('one', '1');
      (await heard).storageArea!.setItem('_film', 'x');
      expect(area.getItem('_film')).to.equal(null);
      expect(fatesOf(consent)).to.deep.equal([`${kind} _film waits`]);
      await acceptAll(consent);
      expect(area.getItem('_film')).to.equal('x');
      frame.remove();
    });

    it('has the page put a function of its own over a method, where the platform does', () => {
      const hookInto = (one: Storage): unknown => {
        let calls = 0;
        one.setItem = () => (calls += 1);
        Reflect.apply(one.setItem, one, ['_film', '1']);
        const seen = [calls, area.getItem('setItem') !== null, area.getItem('_film')];
        Reflect.deleteProperty(one, 'setItem');
        return [...seen, typeof one.setItem];
      };
      const natively = hookInto(area);
      start();
      expect(hookInto(window[kind])).to.deep.equal(natively);
      area.clear();
    });

    it('is the area of an event that is made the old way', () => {
      start();
      const event = document.createEvent('StorageEvent');
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- old pages do
      event.initStorageEvent('storage', false, false, 'one', null, '1', '/', window[kind]);
      expect([event.key, event.storageArea === window[kind]]).to.deep.equal(['one', true]);
    });

    it('gives back the area itself once it is taken away', () => {
      const undo = attach((consent) => {
        consent;
        return () => {};
      }, start());
      undo();
      expect(window[kind].length).to.equal(0);
    });
  });
