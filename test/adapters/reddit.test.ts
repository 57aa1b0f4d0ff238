import { expect } from 'chai';
import { reddit } from '../../src/adapters/reddit.js';
import { noting, play, playReturning, start, standIns } from './play.js';

describe('reddit', () => {
  const put = standIns();

  it('is told on every page and on each change, once', async () => {
    const told: unknown[] = [];
    put({ rdt: noting(told) });
    expect(await play(reddit(), told)).to.deep.equal({
      load: [['disableFirstPartyCookies']],
      refuse: [],
      accept: [['enableFirstPartyCookies']],
      again: [],
      withdraw: [['disableFirstPartyCookies']],
      afterUndo: [],
    });
    expect(await playReturning(reddit(), told, 'all')).to.deep.equal([['enableFirstPartyCookies']]);
  });

  it('makes nothing: its snippet wouldn’t load', () => {
    reddit()(start())();
    expect(window).not.to.have.property('rdt');
  });
});
