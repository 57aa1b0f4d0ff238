import { expect } from 'chai';
import { matomo } from '../../src/adapters/matomo.js';
import { play, playReturning, standIns, start } from './play.js';

const REQUIRE = [['requireConsent'], ['requireCookieConsent']];

describe('matomo', () => {
  const put = standIns();
  const listen = (): unknown[] => {
    const told: unknown[] = [];
    put({ _paq: told });
    return told;
  };

  it('requires both consents, gives them on acceptance, and has them forgotten on withdrawal', async () => {
    expect(await play(matomo(), listen())).to.deep.equal({
      load: REQUIRE,
      refuse: [],
      accept: [['setConsentGiven', true]],
      again: [],
      withdraw: [['forgetConsentGiven', 1]],
      afterUndo: [],
    });
  });

  it('requires them on every page, and gives them on every page of a visitor who accepted', async () => {
    expect(await playReturning(matomo(), listen(), 'all')).to.deep.equal([...REQUIRE, ['setConsentGiven', true]]);
    expect(await playReturning(matomo(), listen(), 'none')).to.deep.equal(REQUIRE);
  });

  it('counts without cookies where only these have to be asked for', async () => {
    expect(await play(matomo({ tracking: 'necessary' }), listen())).to.deep.equal({
      load: [...REQUIRE, ['setConsentGiven', false]],
      refuse: [],
      accept: [['setCookieConsentGiven']],
      again: [],
      withdraw: [['forgetCookieConsentGiven']],
      afterUndo: [],
    });
  });

  it('has what Matomo remembers forgotten when the record says otherwise', () => {
    document.cookie = 'mtm_consent=1; path=/';
    const told = listen();
    matomo()(start())();
    expect(told).to.deep.equal([...REQUIRE, ['forgetConsentGiven', 1]]);
    document.cookie = 'mtm_consent=1; path=/';
    const adapter = matomo({ tracking: 'necessary' });
    const again = listen();
    adapter(start())();
    expect(again).to.deep.equal([...REQUIRE, ['setConsentGiven', false], ['forgetCookieConsentGiven']]);
  });
});
