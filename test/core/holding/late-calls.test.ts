import { expect } from 'chai';
import type { LateCall } from '../../../src/core/contract/released-file.js';
import { watchLateCalls } from '../../../src/core/holding/late-calls.js';

describe('watchLateCalls', () => {
  const script = document.createElement('script');
  let undo: () => void = () => {};
  let told: LateCall[] = [];
  let released: unknown;
  const listener = (): void => {};
  const watch = (): void => {
    undo = watchLateCalls(
      () => released,
      (call) => told.push(call),
    );
  };
  const pretend = (readyState: DocumentReadyState): void =>
    void Object.defineProperty(document, 'readyState', { configurable: true, value: readyState });
  beforeEach(() => {
    told = [];
    released = script;
  });
  afterEach(() => {
    undo();
    undo = () => {};
    Reflect.deleteProperty(document, 'readyState');
    for (const page of [window, document])
      for (const type of ['load', 'DOMContentLoaded', 'x']) page.removeEventListener(type, listener);
    window.onload = document.onreadystatechange = null;
  });

  it('tells what a released script listens for on a page that is complete, which it may do all the same', () => {
    let heard = 0;
    watch();
    window.addEventListener('x', () => heard++, { once: true });
    document.addEventListener('load', listener);
    window.removeEventListener('load', listener);
    window.dispatchEvent(new Event('x'));
    expect(heard).to.equal(1);
    expect(told.map(([target, name, [type], by]) => [target, name, type, by])).to.deep.equal([
      [window, 'addEventListener', 'x', script],
      [document, 'addEventListener', 'load', script],
      [window, 'removeEventListener', 'load', script],
    ]);
  });

  it('tells nothing of what comes in time', () => {
    pretend('loading');
    watch();
    window.addEventListener('load', listener);
    document.addEventListener('DOMContentLoaded', listener);
    pretend('interactive');
    window.addEventListener('load', listener);
    expect(told).to.be.empty;
  });

  it('keeps DOMContentLoaded from being heard twice while the page’s last scripts run', () => {
    pretend('interactive');
    watch();
    let heard = 0;
    document.addEventListener('DOMContentLoaded', () => heard++);
    expect(told.map(([, , [type]]) => type)).to.deep.equal(['DOMContentLoaded']);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(heard).to.equal(0);
  });

  it('keeps what is written from erasing the page, and tells it', () => {
    pretend('loading');
    watch();
    const before = document.body.childElementCount;
    /* eslint-disable @typescript-eslint/no-deprecated */
    document.write('<p>x</p>');
    document.writeln('y');
    expect(document.open()).to.equal(document);
    document.close();
    /* eslint-enable @typescript-eslint/no-deprecated */
    expect(document.body.childElementCount).to.equal(before);
    expect(told.map(([target, name, given]) => [target, name, given])).to.deep.equal([
      [document, 'write', ['<p>x</p>']],
      [document, 'writeln', ['y']],
      [document, 'open', []],
      [document, 'close', []],
    ]);
  });

  it('leaves alone what others do, and windows that are opened', () => {
    released = undefined;
    watch();
    let heard = 0;
    document.addEventListener('x', () => heard++, { once: true });
    document.dispatchEvent(new Event('x'));
    expect([heard, told.length]).to.deep.equal([1, 0]);
    expect(Object.hasOwn(window, 'open') && window.open.toString().includes('[native code]')).to.be.true;
  });

  it('tells in the end what was set to be called, and only that, on a page that was complete', () => {
    const theirs = (): void => {};
    window.onload = theirs;
    watch();
    undo();
    expect(told).to.be.empty;
    watch();
    const [onload, onreadystatechange] = [(): void => {}, (): void => {}];
    window.onload = onload;
    document.onreadystatechange = onreadystatechange;
    undo();
    undo = () => {};
    expect(told).to.deep.equal([
      [window, 'addEventListener', ['load', onload], 0],
      [document, 'addEventListener', ['readystatechange', onreadystatechange], 0],
    ]);
  });

  it('leaves to the browser what was set in time', () => {
    pretend('interactive');
    watch();
    window.onload = () => {};
    undo();
    undo = () => {};
    expect(told).to.be.empty;
  });

  it('gives back what the page had', () => {
    const names = ['addEventListener', 'removeEventListener', 'open', 'close', 'write', 'writeln'];
    const look = (): unknown[] =>
      [window, document].flatMap((page) => names.map((name) => Reflect.get(page, name) as unknown));
    const before = look();
    watch();
    expect(look()).not.to.deep.equal(before);
    undo();
    undo = () => {};
    expect(look()).to.deep.equal(before);
  });
});
