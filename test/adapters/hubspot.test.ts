import { expect } from 'chai';
import { hubspot } from '../../src/adapters/hubspot.js';
import { play, playReturning, standIns } from './play.js';

const command = (analytics: boolean, advertisement = analytics, functionality = analytics): unknown[] => [
  'setHubSpotConsent',
  { analytics, advertisement, functionality },
];

describe('hubspot', () => {
  const put = standIns();
  const listen = (): unknown[] => {
    const told: unknown[] = [];
    put({ _hsp: told });
    return told;
  };

  it('is told on every page and on each change, once', async () => {
    expect(await play(hubspot(), listen())).to.deep.equal({
      load: [command(false)],
      refuse: [],
      accept: [command(true)],
      again: [],
      withdraw: [command(false)],
      afterUndo: [],
    });
    expect(await playReturning(hubspot(), listen(), { marketing: true })).to.deep.equal([command(false, true, false)]);
  });

  it('leaves its own banner away', async () => {
    await play(hubspot(), listen());
    expect(window).to.have.property('disableHubSpotCookieBanner', true);
  });
});
