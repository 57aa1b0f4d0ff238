import { expect } from 'chai';
import { shopify } from '../../src/adapters/shopify.js';
import { listenToConsole } from '../core/listen-to-console.js';
import { answer, play, playReturning, settle, standIns, start, takeFrom } from './play.js';

type Given = Readonly<Record<string, boolean>>;
const all = (value: boolean): Given => ({
  analytics: value,
  marketing: value,
  preferences: value,
  sale_of_data: value,
});

/** A storefront whose API has to be loaded, and which remembers. */
const makeShop = (told: unknown[], error?: string) => {
  let remembered: Record<string, string> = {};
  const customerPrivacy = {
    setTrackingConsent(given: Given, done: (answer?: object) => void) {
      told.push(given);
      remembered = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value ? 'yes' : 'no']));
      done({});
    },
    currentVisitorConsent: () => ({ analytics: '', marketing: '', preferences: '', sale_of_data: '', ...remembered }),
  };
  const shop = {
    customerPrivacy: undefined as typeof customerPrivacy | undefined,
    loadFeatures(features: unknown, done: (error?: unknown) => void) {
      expect(features).to.deep.equal([{ name: 'consent-tracking-api', version: '0.1' }]);
      if (!error) shop.customerPrivacy = customerPrivacy;
      setTimeout(() => done(error));
    },
  };
  return shop;
};

describe('shopify', () => {
  const put = standIns();
  const warnings = listenToConsole('warn');

  it('is told what it doesn’t know, once, and nothing before the visitor answered', async () => {
    const told: unknown[] = [];
    put({ Shopify: makeShop(told) });
    expect(await play(shopify(), told)).to.deep.equal({
      load: [],
      refuse: [all(false)],
      accept: [all(true)],
      again: [],
      withdraw: [all(false)],
      afterUndo: [],
    });
    expect(await playReturning(shopify(), told, 'none')).to.deep.equal([]);
    expect(await playReturning(shopify(), told, { marketing: true })).to.deep.equal([
      { ...all(false), marketing: true, sale_of_data: true },
    ]);
  });

  it('takes an older yes back that the record has forgotten', async () => {
    const told: unknown[] = [];
    put({ Shopify: makeShop(told) });
    await playReturning(shopify(), told, 'all');
    document.cookie = 'askfirst-unit=; max-age=0; path=/';
    shopify()(start());
    await settle();
    expect(takeFrom(told)).to.deep.equal([all(false)]);
  });

  it('tells what was decided last, if that was while the API was loading', async () => {
    const told: unknown[] = [];
    const shop = makeShop(told);
    const waiting: (() => void)[] = [];
    const load = shop.loadFeatures.bind(shop);
    put({
      Shopify: Object.assign(shop, {
        loadFeatures: (...given: Parameters<typeof load>) => waiting.push(() => load(...given)),
      }),
    });
    const consent = start();
    shopify()(consent);
    await answer(consent, 'all');
    await consent.withdraw();
    expect(waiting).not.to.be.empty;
    for (const go of waiting) go();
    await settle();
    await settle();
    expect(told).to.deep.equal([all(false)]);
  });

  it('says once that the API couldn’t be loaded', async () => {
    put({ Shopify: makeShop([], 'no such feature') });
    await play(shopify(), []);
    const [said, ...others] = warnings.said;
    expect(said).to.include('"shopify"').and.include('no such feature');
    expect(others).to.deep.equal([]);
  });
});
