import { expect } from 'chai';
import real from 'posthog-js';
import { posthog } from '../../src/adapters/posthog.js';
import { answer, noting, play, settle, standIns, start } from './play.js';

describe('posthog', () => {
  const put = standIns();

  it('is told through its snippet’s queue on every page and on each change, once', async () => {
    const told: unknown[] = [];
    put({
      posthog: {
        opt_in_capturing: noting(told, 'in'),
        opt_out_capturing: noting(told, 'out'),
        get_explicit_consent_status: () => undefined,
      },
    });
    expect(await play(posthog(), told)).to.deep.equal({
      load: [['out']],
      refuse: [],
      accept: [['in']],
      again: [],
      withdraw: [['out']],
      afterUndo: [],
    });
  });

  describe('itself', () => {
    const library = real.init(
      'askfirst-unit',
      {
        opt_out_capturing_by_default: true,
        opt_out_persistence_by_default: true,
        api_host: location.origin,
        advanced_disable_flags: true,
        disable_external_dependency_loading: true,
        autocapture: false,
        capture_pageview: false,
      },
      'unit',
    );
    const adapter = posthog({}, () => library);

    it('is opted in and out as the visitor answers, and told nothing it knows', async () => {
      const consent = start();
      adapter(consent);
      await settle();
      expect(library.get_explicit_consent_status()).to.equal('pending');
      expect(library.has_opted_out_capturing()).to.be.true;
      await answer(consent, 'all');
      expect(library.get_explicit_consent_status()).to.equal('granted');
      await consent.withdraw();
      expect(library.get_explicit_consent_status()).to.equal('denied');
    });

    it('is opted out when it remembers a yes that the record has forgotten', () => {
      library.opt_in_capturing();
      adapter(start())();
      expect(library.has_opted_out_capturing()).to.be.true;
    });

    after(() => library.clear_opt_in_out_capturing());
  });
});
