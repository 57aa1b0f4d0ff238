import { expect } from 'chai';
import { standIn } from '../../src/core/stand-in.js';

/** Something with an event that a script may wait for. */
const makeReal = (): EventTarget & { onready?: () => void; readonly name: string } =>
  Object.assign(new EventTarget(), { name: 'real' });

describe('standIn', () => {
  it('hands over what was set and who listens, in order', () => {
    const [early, become] = standIn(EventTarget.prototype) as [
      ReturnType<typeof makeReal>,
      (real: EventTarget) => void,
    ];
    const heard: string[] = [];
    const dropped = (): number => heard.push('dropped');
    early.onready = () => heard.push('property');
    early.addEventListener('ready', () => heard.push('listener'));
    early.addEventListener('ready', dropped);
    early.removeEventListener('ready', dropped);
    const real = makeReal();
    become(real);
    early.addEventListener('ready', () => heard.push('late'));
    real.onready?.();
    real.dispatchEvent(new Event('ready'));
    expect(heard).to.deep.equal(['property', 'listener', 'late']);
  });

  it('is taken for the real thing, before and after', () => {
    const [early, become] = standIn(EventTarget.prototype) as [
      ReturnType<typeof makeReal>,
      (real: EventTarget) => void,
    ];
    expect(early).to.be.instanceOf(EventTarget);
    expect(early.name).not.to.exist;
    const handler = (): void => {};
    early.onready = handler;
    expect(early.onready).to.equal(handler);
    become(makeReal());
    expect([early.name, early.onready]).to.deep.equal(['real', handler]);
  });

  it('has the constants and methods of the real thing from the beginning', () => {
    const [early] = standIn(EventSource.prototype) as [EventSource, unknown];
    expect([early.readyState, early.OPEN, early.CLOSED]).to.deep.equal(['pending', 1, 2]);
    expect([early.dispatchEvent, early.constructor]).to.deep.equal([EventTarget.prototype.dispatchEvent, EventSource]);
  });

  it('says nothing of what only the real thing could tell', () => {
    const [early] = standIn(IDBOpenDBRequest.prototype) as [IDBOpenDBRequest, unknown];
    expect([early.error, early.onsuccess]).to.deep.equal([null, null]);
  });

  it('has every method work on the real thing, whatever its name is', () => {
    const [early, become] = standIn(EventTarget.prototype) as [
      Readonly<Record<'connect' | 'reconstructor', () => unknown>>,
      (real: EventTarget) => void,
    ];
    const whose = function (this: unknown): unknown {
      return this;
    };
    const real = Object.assign(makeReal(), { connect: whose, reconstructor: whose });
    become(real);
    expect([early.connect(), early.reconstructor()]).to.deep.equal([real, real]);
  });

  for (const name of ['_addEventListener', 'removeEventListenerOnce', '_postMessage', 'postMessageLater'])
    it(`gives back what a script keeps on it under a name of its own: ${name}`, () => {
      const [early] = standIn(EventTarget.prototype) as [Record<string, unknown>, unknown];
      early[name] = expect;
      expect(early[name]).to.equal(expect);
    });
});
