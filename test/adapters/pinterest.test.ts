import { expect } from 'chai';
import { pinterest } from '../../src/adapters/pinterest.js';
import { noting, play, playReturning, start, standIns } from './play.js';

describe('pinterest', () => {
  const put = standIns();

  it('is told on every page and on each change, once', async () => {
    const told: unknown[] = [];
    put({ pintrk: noting(told) });
    expect(await play(pinterest(), told)).to.deep.equal({
      load: [['setconsent', false]],
      refuse: [],
      accept: [['setconsent', true]],
      again: [],
      withdraw: [['setconsent', false]],
      afterUndo: [],
    });
    expect(await playReturning(pinterest(), told, 'all')).to.deep.equal([['setconsent', true]]);
  });

  it('makes nothing: its snippet wouldn’t load', () => {
    pinterest()(start())();
    expect(window).not.to.have.property('pintrk');
  });
});
