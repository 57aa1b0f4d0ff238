import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { watchActivation } from '../../../src/core/line/activation.js';

describe('watchActivation', () => {
  const now = performance.now.bind(performance);

  /** Sets the page's clock forward. */
  const letPass = (milliseconds: number): void => {
    performance.now = () => now() + milliseconds;
  };

  afterEach(() => {
    performance.now = now;
  });

  it('sees no hand before anything happened, however young the page is', () => {
    const isVisitor = watchActivation();
    expect(isVisitor()).to.be.false;
    performance.now = () => 0;
    expect(isVisitor()).to.be.false;
  });

  for (const [what, act] of [
    ['presses a key', () => sendKeys({ press: 'a' })],
    ['clicks', () => sendMouse({ type: 'click', position: [5, 5] })],
  ] as const) {
    it(`sees the visitor’s hand when a visitor ${what}, and not much later any more`, async () => {
      const isVisitor = watchActivation();
      // A busy machine may take long to tell that it is done: the clock stands still from the event on.
      const seen = new Promise<number>((settle) => {
        for (const type of ['click', 'keydown'] as const)
          window.addEventListener(type, ({ timeStamp }) => settle(timeStamp), { once: true });
      });
      await act();
      const happenedAt = await seen;
      performance.now = () => happenedAt + 999;
      expect(isVisitor()).to.be.true;
      performance.now = () => happenedAt + 1001;
      expect(isVisitor()).to.be.false;
      letPass(60_000);
      expect(isVisitor()).to.be.false;
    });
  }

  it('sees the hand on something that keeps the event to itself', async () => {
    const isVisitor = watchActivation();
    let happenedAt = 0;
    const keep = (event: Event): void => {
      event.stopImmediatePropagation();
      happenedAt = event.timeStamp;
    };
    document.addEventListener('keydown', keep, true);
    await sendKeys({ press: 'a' });
    document.removeEventListener('keydown', keep, true);
    performance.now = () => happenedAt;
    expect(happenedAt).to.be.above(0);
    expect(isVisitor()).to.be.true;
  });

  it('takes a script’s own clicks and keys for none', () => {
    const isVisitor = watchActivation();
    const button = document.createElement('button');
    document.body.append(button);
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    button.remove();
    expect(isVisitor()).to.be.false;
  });
});
