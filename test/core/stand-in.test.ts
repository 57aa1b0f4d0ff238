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
});
