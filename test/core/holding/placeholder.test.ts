import { expect } from 'chai';
import { createPatches } from '../../../src/core/holding/patches.js';
import { createPlaceholders, type Placeholder } from '../../../src/core/holding/placeholder.js';

/** A class as the platform has them: of events, with what is there from the beginning, and what only a real one could tell. */
const makePlatform = () =>
  class Line extends EventTarget {
    static readonly OPEN = 1;
    told: unknown[] = [];
    #mode = 'real';
    get mode(): string {
      return this.#mode;
    }
    set mode(value: string) {
      this.#mode = value;
    }
    get state(): string {
      return `state of ${this.#mode}`;
    }
    get onready(): unknown {
      return this.#mode;
    }
    set onready(_value: unknown) {
      throw new Error('only the placeholder has it');
    }
    tell(...what: unknown[]): number {
      return this.told.push(...what);
    }
    send(): string {
      return `sent by ${this.#mode}`;
    }
  };

type Line = InstanceType<ReturnType<typeof makePlatform>>;

describe('placeholders', () => {
  const patches = createPatches();
  afterEach(() => {
    patches.undo();
  });
  const make = (
    Platform = makePlatform(),
    Made: { readonly prototype: object } = Platform,
    before: Record<string, unknown> = {},
  ): Omit<Placeholder, 'placeholder'> & { readonly early: Line; readonly real: Line } => {
    const { placeholder, ...rest } = createPlaceholders(patches)(Platform.prototype, Made.prototype, before);
    return { early: placeholder as unknown as Line, ...rest, real: new Platform() };
  };

  it('pass on what is heard to those who listen, in their order, as their own', () => {
    const { early, become, real } = make();
    const heard: unknown[] = [];
    early.addEventListener('ready', () => heard.push('first'));
    early.onready = function (this: unknown, { target }: Event): void {
      heard.push(this === early, target === early);
    };
    const dropped = (): number => heard.push('dropped');
    early.addEventListener('ready', dropped);
    early.addEventListener('ready', () => heard.push('once'), { once: true });
    early.removeEventListener('ready', dropped);
    become(real);
    early.addEventListener('ready', () => heard.push('late'));
    for (let round = 0; round < 2; round++) real.dispatchEvent(new Event('ready'));
    expect(heard).to.deep.equal(['first', true, true, 'once', 'late', 'first', true, true, 'late']);
  });

  it('hear events of any name, with all that is in them, and can stop what follows from them', () => {
    const { early, become, real } = make();
    become(real);
    const heard: unknown[] = [];
    early.addEventListener('news', (event) => {
      heard.push((event as MessageEvent).data);
      event.preventDefault();
    });
    const event = new MessageEvent('news', { data: 'x', cancelable: true });
    real.dispatchEvent(event);
    expect([heard, event.defaultPrevented]).to.deep.equal([['x'], true]);
  });

  it('keep a handler that is set, until another one takes its turn', () => {
    const { early, become, real } = make();
    const heard: string[] = [];
    early.onready = () => heard.push('replaced');
    early.addEventListener('ready', () => heard.push('listener'));
    const handler = (): number => heard.push('handler');
    early.onready = handler;
    become(real);
    real.dispatchEvent(new Event('ready'));
    expect([early.onready, heard]).to.deep.equal([handler, ['handler', 'listener']]);
    early.onready = null;
    expect(early.onready).to.equal(null);
  });

  it('are told before what they say, then what the real thing says', () => {
    const { early, become, real } = make(undefined, undefined, { state: 'waits' });
    expect([early.state, early.mode]).to.deep.equal(['waits', null]);
    early.mode = 'set';
    expect(early.mode).to.equal('set');
    become(real);
    expect([early.mode, early.state, real.mode]).to.deep.equal(['set', 'state of set', 'set']);
  });

  it('have what is asked of them done by the real thing, in order', () => {
    const { early, become, real } = make(undefined, undefined, { send: () => 'not yet' });
    early.tell('one');
    early.tell('two');
    expect(early.send()).to.equal('not yet');
    become(real);
    expect(early.tell('three')).to.equal(3);
    expect(real.told).to.deep.equal(['one', 'two', 'three']);
    expect(early.send()).to.equal('sent by real');
  });

  it('are of the class that a script has made: its fields, its methods and what it calls above it', () => {
    const Platform = makePlatform();
    class Own extends Platform {
      override send(): string {
        return `own ${super.send()}`;
      }
    }
    const { early, become, real } = make(Platform, Own, { send: () => 'not yet' });
    expect(early).to.be.instanceOf(Own).and.instanceOf(Platform).and.instanceOf(EventTarget);
    Object.assign(early, { queue: [] });
    expect([early.constructor, Object.keys(early)]).to.deep.equal([Own, ['queue']]);
    expect(early.send()).to.equal('own not yet');
    become(real);
    expect(early.send()).to.equal('own sent by real');
  });

  it('leave the platform’s own things what they are', () => {
    const { real } = make();
    expect([real.mode, real.send(), real.tell('x')]).to.deep.equal(['real', 'sent by real', 1]);
    expect(() => void Reflect.get(Object.getPrototypeOf(real) as object, 'mode', {})).to.throw(TypeError);
  });

  it('give the platform back as it was', () => {
    const Platform = makePlatform();
    const before = Object.getOwnPropertyDescriptors(Platform.prototype);
    make(Platform);
    expect(Object.getOwnPropertyDescriptors(Platform.prototype)).not.to.deep.equal(before);
    patches.undo();
    expect(Object.getOwnPropertyDescriptors(Platform.prototype)).to.deep.equal(before);
  });

  it('are taken for the platform’s: an event source, a socket, the opening of a database', () => {
    for (const Platform of [EventSource, WebSocket, IDBOpenDBRequest]) {
      const { placeholder: early } = createPlaceholders(patches)(Platform.prototype, Platform.prototype, {
        readyState: 'pending',
      });
      expect(Object.prototype.toString.call(early)).to.equal(`[object ${Platform.name}]`);
      expect(Object.keys(early)).to.be.empty;
      expect(Reflect.get(early, 'readyState')).to.equal('pending');
      expect(Reflect.get(early, 'onerror')).to.equal(null);
    }
  });
});
