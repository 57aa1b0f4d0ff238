import { expect } from 'chai';
import { createEntryWish } from '../../../src/core/entries/entry-wish.js';

describe('createEntryWish', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    localStorage.clear();
  });

  it('is kept under one name, with what was here', () => {
    const wish = createEntryWish();
    expect(wish.turn(true, ['cookie a', 'cookie b'])).to.be.true;
    expect(Object.entries(localStorage)).to.deep.equal([['askfirst-tell', '1\ncookie a\ncookie b']]);
    expect(createEntryWish().isOn).to.be.true;
  });

  it('tells nothing, and keeps nothing, while nobody wishes it', () => {
    expect(createEntryWish().tell(['cookie a'])).to.deep.equal([]);
    expect(localStorage).to.have.length(0);
  });

  it('says that it isn’t kept where the browser drops it without a word', () => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {};
    const isKept = createEntryWish().turn(true, []);
    Object.defineProperty(Storage.prototype, 'setItem', setItem);
    expect(isKept).to.be.false;
  });
});
