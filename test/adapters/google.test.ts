import { expect } from 'chai';
import { google } from '../../src/adapters/google.js';
import { answer, play, playReturning, start, standIns } from './play.js';

/** What stands in the page's data layer, each command as a list: Google takes the arguments object alone. */
const layer = (name = 'dataLayer'): unknown[][] =>
  ((window as unknown as Record<string, IArguments[]>)[name] ?? []).map((command) => {
    expect(Object.prototype.toString.call(command)).to.equal('[object Arguments]');
    return [...command] as unknown[];
  });

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const GRANTED = Object.fromEntries(Object.keys(DENIED).map((key) => [key, 'granted']));
const DEFAULT = ['consent', 'default', { ...DENIED, wait_for_update: 500 }];
const update = (values: object): unknown[] => ['consent', 'update', values];

describe('google', () => {
  const put = standIns();
  /** Notes each command as it is pushed. */
  const listen = (): unknown[] => {
    const told: unknown[] = [];
    put({ dataLayer: { push: (command: Iterable<unknown>) => told.push([...command]) } });
    return told;
  };

  it('denies by default, and updates on each change, once', async () => {
    expect(await play(google(), listen())).to.deep.equal({
      load: [DEFAULT],
      refuse: [update(DENIED)],
      accept: [update(GRANTED)],
      again: [],
      withdraw: [update(DENIED)],
      afterUndo: [],
    });
  });

  it('updates on every page of a visitor who has answered, after the default', async () => {
    expect(await playReturning(google(), listen(), 'all')).to.deep.equal([DEFAULT, update(GRANTED)]);
    expect(await playReturning(google(), listen(), 'none')).to.deep.equal([DEFAULT, update(DENIED)]);
  });

  it('grants what is allowed and nothing else', async () => {
    expect(await playReturning(google(), listen(), { analytics: true, marketing: false })).to.deep.equal([
      DEFAULT,
      update({ ...DENIED, analytics_storage: 'granted' }),
    ]);
  });

  it('makes the queue when the page has none, and adds to the one it has', () => {
    google()(start())();
    expect(layer()).to.deep.equal([DEFAULT]);
    google({}, { dataLayer: 'other' })(start())();
    expect(layer('other')).to.deep.equal([DEFAULT]);
  });

  it('takes ids and expressions of the site’s own', async () => {
    const mapping = { analytics_storage: 'analytics & partners', security_storage: 'functional' };
    const { load, accept } = await play(google(mapping), listen());
    expect(load).to.deep.equal([
      ['consent', 'default', { ...DENIED, security_storage: 'denied', wait_for_update: 500 }],
    ]);
    expect(accept).to.deep.equal([update(GRANTED)]);
    const told = await playReturning(google(mapping), listen(), { analytics: true, partners: false });
    expect(told.at(-1)).to.deep.equal(update({ ...DENIED, security_storage: 'denied' }));
  });

  it('takes them from the policy, and what code says comes first', async () => {
    const adapters = { google: { analytics_storage: 'partners', ad_storage: 'analytics' } };
    const told = await playReturning(google({ ad_storage: 'functional' }), listen(), { partners: true }, { adapters });
    expect(told.at(-1)).to.deep.equal(update({ ...DENIED, analytics_storage: 'granted' }));
  });

  it('counts a category that the policy doesn’t have as denied, silently', async () => {
    const categories = [
      { id: 'necessary', title: 'Necessary' },
      { id: 'analytics', title: 'Statistics' },
    ];
    const told = await playReturning(google(), listen(), 'all', { categories, services: [], functions: [] });
    expect(told.at(-1)).to.deep.equal(update({ ...DENIED, analytics_storage: 'granted' }));
  });

  it('hands on the waiting time, redaction and pass-through', async () => {
    const options = { wait_for_update: 0, ads_data_redaction: true, url_passthrough: false };
    const { load } = await play(google({}, options), listen());
    expect(load).to.deep.equal([
      ['consent', 'default', { ...DENIED, wait_for_update: 0 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', false],
    ]);
  });

  describe('with options in the policy', () => {
    const inPolicy = { region: ['DE'], waitForUpdate: 2000, urlPassthrough: true, adsDataRedaction: false };
    const source = { adapters: { google: { ad_storage: 'partners', ...inPolicy } } };

    it('tells them as it tells those of the code, beside the keys', async () => {
      const { load, accept } = await play(google(), listen(), source);
      expect(load).to.deep.equal([
        ['consent', 'default', { ...DENIED, wait_for_update: 2000 }],
        ['consent', 'default', { ...DENIED, region: ['DE'], wait_for_update: 2000 }],
        ['set', 'ads_data_redaction', false],
        ['set', 'url_passthrough', true],
      ]);
      expect(accept).to.deep.equal([update(GRANTED)]);
    });

    it('has the options of the code come first, each by itself', async () => {
      const { load } = await play(google({}, { wait_for_update: 0, url_passthrough: false }), listen(), source);
      expect(load).to.deep.include(['consent', 'default', { ...DENIED, region: ['DE'], wait_for_update: 0 }]);
      expect(load).to.deep.include(['set', 'url_passthrough', false]);
      expect(load).to.deep.include(['set', 'ads_data_redaction', false]);
    });
  });

  describe('with regions', () => {
    const region = ['DE', 'US-CA'];
    const inRegion = ['consent', 'default', { ...DENIED, region, wait_for_update: 500 }];

    it('denies there, and elsewhere what the policy denies', async () => {
      expect((await play(google({}, { region }), listen())).load).to.deep.equal([DEFAULT, inRegion]);
    });

    it('grants elsewhere what the policy allows unasked, and updates once the visitor answers', async () => {
      const { load, refuse } = await play(google({}, { region }), listen(), { regimes: { '*': 'opt-out' } });
      expect(load).to.deep.equal([['consent', 'default', { ...GRANTED, wait_for_update: 500 }], inRegion]);
      expect(refuse).to.deep.equal([update(DENIED)]);
    });
  });

  it('updates at once where the policy allows unasked', async () => {
    const { load } = await play(google(), listen(), { regimes: { '*': 'none' } });
    expect(load).to.deep.equal([DEFAULT, update(GRANTED)]);
  });

  it('isn’t told of what was allowed once, for one function on one page', async () => {
    const told = listen();
    const consent = start();
    google()(consent);
    await answer(consent, { functional: true }, { once: true });
    expect(consent.allows('functional')).to.be.true;
    expect(told).to.deep.equal([DEFAULT]);
  });
});
