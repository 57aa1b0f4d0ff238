import { expect } from 'chai';
import real from 'mixpanel-browser';
import { mixpanel } from '../../src/adapters/mixpanel.js';
import { answer, noting, play, standIns, start } from './play.js';

describe('mixpanel', () => {
  const put = standIns();

  it('is told through its snippet’s queue on every page and on each change, once', async () => {
    const told: unknown[] = [];
    const names = ['opt_in_tracking', 'opt_out_tracking', 'has_opted_in_tracking', 'has_opted_out_tracking'];
    put({
      mixpanel: Object.fromEntries(
        names.map((name) => [name, name.startsWith('opt') ? noting(told, name) : () => undefined]),
      ),
    });
    expect(await play(mixpanel(), told)).to.deep.equal({
      load: [['opt_out_tracking']],
      refuse: [],
      accept: [['opt_in_tracking']],
      again: [],
      withdraw: [['opt_out_tracking']],
      afterUndo: [],
    });
  });

  describe('itself', () => {
    const library = real.init(
      'askfirst-unit',
      { opt_out_tracking_by_default: true, opt_out_persistence_by_default: true, api_host: location.origin },
      'unit',
    );
    const adapter = mixpanel({}, () => library);

    it('is opted in and out as the visitor answers, and remembers no more than that', async () => {
      const consent = start();
      adapter(consent);
      expect(library.has_opted_in_tracking()).to.be.false;
      expect(library.has_opted_out_tracking()).to.be.true;
      await answer(consent, 'all');
      expect(library.has_opted_in_tracking()).to.be.true;
      await consent.withdraw();
      expect(library.has_opted_out_tracking()).to.be.true;
      expect(Object.keys(localStorage).filter((name) => name.includes('mp_askfirst-unit'))).to.be.empty;
    });

    it('is opted out when it remembers a yes that the record has forgotten', () => {
      library.opt_in_tracking();
      adapter(start())();
      expect(library.has_opted_out_tracking()).to.be.true;
    });

    after(() => library.clear_opt_in_out_tracking());
  });
});
