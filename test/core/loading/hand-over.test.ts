import { expect } from 'chai';
import { handOver, takeOver } from '../../../src/core/loading/hand-over.js';
import { nativeGetter } from '../../../src/core/page/native-getter.js';

describe('handOver', () => {
  const thing = { secret: 1 };
  const made: Element[] = [];
  afterEach(() => {
    for (const one of made.splice(0)) one.remove();
    Reflect.deleteProperty(document, 'currentScript');
    Reflect.deleteProperty(window, 'taken');
  });
  const running = nativeGetter('currentScript');
  /** Runs an inline script in the page, with the element in hand before it runs. */
  const run = (text: string, before: (script: HTMLScriptElement) => void = () => {}): unknown[] => {
    const taken: unknown[] = [];
    Object.assign(window, { taken });
    const script = document.createElement('script');
    script.text = text;
    made.push(script);
    before(script);
    document.head.append(script);
    return taken;
  };
  const take = 'taken.push(document.currentScript.takeOver?.());';

  it('gives the thing to the script itself, once', () => {
    const taken = run(take + take, (script) => handOver(script, thing, running));
    expect(taken).to.deep.equal([thing, undefined]);
  });

  it('gives nothing to who has the element in hand, before it runs and after it', () => {
    let element: HTMLScriptElement & { takeOver?: () => unknown } = document.createElement('script');
    run('', (script) => {
      handOver((element = script), thing, running);
      expect(element.takeOver?.()).to.be.undefined;
    });
    expect(element.takeOver?.()).to.be.undefined;
  });

  it('gives nothing to a script that passes another one off as the one that runs', () => {
    const receiving = document.createElement('script');
    handOver(receiving, thing, running);
    Object.assign(window, { receiving });
    const forge =
      'Object.defineProperty(document, "currentScript", { configurable: true, get: () => receiving });' + take;
    expect(run(forge)).to.deep.equal([undefined]);
    Reflect.deleteProperty(window, 'receiving');
  });

  it('can’t be taken by what replaces the function', () => {
    const receiving = document.createElement('script');
    handOver(receiving, thing, running);
    expect(Reflect.set(receiving, 'takeOver', () => 'forged')).to.be.false;
    expect(Reflect.defineProperty(receiving, 'takeOver', { value: () => 'forged' })).to.be.false;
  });

  it('takes nothing over where nothing was handed', () => {
    expect(takeOver()).to.be.undefined;
  });
});
