import { expect } from 'chai';
import { parsePolicy } from '../../../src/core/policy/policy.js';
import { telling, type Answers, type Receiver } from '../../../src/core/telling/telling.js';
import { answer, settle, start, standIns, takeFrom, USUAL } from '../../adapters/play.js';
import { listenToConsole } from '../listen-to-console.js';
import { startConsent } from '../start-consent.js';

type Key = 'ads' | 'stats';

describe('telling', () => {
  const put = standIns();
  const warnings = listenToConsole('warn');
  const errors = listenToConsole('error');
  const make = (told: unknown[], receiver: Partial<Receiver<Key, object>> = {}) =>
    telling<Key, object>({
      name: 'unit',
      defaults: { ads: 'marketing', stats: 'analytics' },
      find: () => told,
      tell: (_, answers) => told.push(answers),
      ...receiver,
    });

  it('says nothing new while nothing changes for this receiver', async () => {
    const told: unknown[] = [];
    const consent = start();
    make(told)(consent);
    await answer(consent, { functional: true });
    await consent.decide({ marketing: false });
    expect(told, 'no and not yet are one').to.deep.equal([{ ads: undefined, stats: undefined }]);
    const knowing: unknown[] = [];
    make(knowing, { knowsUndecided: true })(consent);
    await consent.decide({ analytics: false });
    expect(knowing).to.deep.equal([
      { ads: false, stats: undefined },
      { ads: false, stats: false },
    ]);
  });

  it('hands over what was told before', async () => {
    const previous: unknown[] = [];
    const consent = start();
    make([], { tell: (_, __, before?: Answers) => previous.push(before) })(consent);
    await answer(consent, { analytics: true });
    expect(previous).to.deep.equal([undefined, { ads: undefined, stats: undefined }]);
  });

  for (const [how, fail] of [
    [
      'throws',
      () => {
        throw new TypeError('not a function');
      },
    ],
    ['rejects', () => Promise.reject(new TypeError('not a function'))],
  ] as const)
    it(`reports once a vendor that ${how}, and tells the next one`, async () => {
      const told: unknown[] = [];
      const consent = start();
      make([], { tell: fail })(consent);
      make(told)(consent);
      await answer(consent, 'all');
      await consent.withdraw();
      await settle();
      expect(told).to.have.length(3);
      expect(consent.allows('analytics')).to.be.false;
      expect(warnings.said).to.have.length(1);
      expect(warnings.said[0]).to.include('"unit"').and.include('not a function');
    });

  it('tells who comes later as soon as their script is there, and from then on', async () => {
    const told: unknown[] = [];
    const consent = start();
    make(told, { find: () => (window as { late?: object }).late })(consent);
    await answer(consent, { analytics: true });
    expect(told).to.be.empty;
    const script = document.createElement('script');
    script.src = 'data:text/javascript,window.late={}';
    put({});
    document.head.append(script);
    await new Promise((done) => script.addEventListener('load', done));
    expect(takeFrom(told)).to.deep.equal([{ ads: undefined, stats: true }]);
    await consent.withdraw();
    expect(takeFrom(told)).to.deep.equal([{ ads: false, stats: false }]);
    script.remove();
  });

  it('tells who comes later with an element anywhere on the page', async () => {
    const told: unknown[] = [];
    make(told, { find: () => (window as { late?: object }).late })(start());
    put({ late: {} });
    const script = document.createElement('script');
    document.head.append(script);
    await settle();
    script.remove();
    expect(told).to.have.length(1);
  });

  it('stops waiting for them when it is undone', async () => {
    const told: unknown[] = [];
    make(told, { find: () => (window as { late?: object }).late })(start())();
    put({ late: {} });
    const script = document.createElement('script');
    document.head.append(script);
    for (const target of [script, window]) target.dispatchEvent(new Event('load'));
    await settle();
    script.remove();
    expect(told).to.be.empty;
  });

  it('tells nothing any more when it is undone', async () => {
    const told: unknown[] = [];
    const consent = start();
    make(told)(consent)();
    await answer(consent, 'all');
    expect(told).to.have.length(1);
  });

  it('tells what holds for a function of the site', async () => {
    const told: unknown[] = [];
    const consent = start();
    make(told, { mapping: { stats: 'chat' }, knowsUndecided: true })(consent);
    await answer(consent, { functional: true });
    await consent.decide({ functional: false });
    expect(told).to.deep.equal([
      { ads: undefined, stats: undefined },
      { ads: undefined, stats: true },
      { ads: undefined, stats: false },
    ]);
  });

  it('tells of what is allowed for this page only whoever is the function that it is for, and nobody else', async () => {
    const [others, own]: unknown[][] = [[], []];
    const consent = start();
    const mapping = { ads: 'analytics & functional' };
    await answer(consent, { functional: true });
    await answer(consent, { analytics: true }, { once: true });
    make(others!, { mapping })(consent);
    make(own!, { mapping, countsOnce: true })(consent);
    expect(others).to.deep.equal([{ ads: undefined, stats: undefined }]);
    expect(own).to.deep.equal([{ ads: true, stats: true }]);
  });

  it('allows nothing before the policy is there, nor with a broken one', async () => {
    const told: unknown[] = [];
    const policy = Promise.resolve(parsePolicy(JSON.stringify({ ...USUAL, regimes: { '*': 'none' } })));
    const consent = startConsent({}, { loadPolicy: () => policy });
    make(told)(consent);
    expect(takeFrom(told)).to.deep.equal([{ ads: undefined, stats: undefined }]);
    await consent.ready;
    expect(takeFrom(told)).to.deep.equal([{ ads: true, stats: true }]);
    const broken = startConsent({}, { loadPolicy: () => parsePolicy('{') });
    make(told)(broken);
    await broken.ready;
    expect(errors.said).to.have.length(1);
    expect(takeFrom(told)).to.deep.equal([{ ads: undefined, stats: undefined }]);
  });

  it('tells nobody that something is allowed while the page is only prerendered', async () => {
    const told: unknown[] = [];
    await answer(start(), 'all');
    const consent = start();
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
    make(told)(consent);
    expect(takeFrom(told)).to.deep.equal([{ ads: undefined, stats: undefined }]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(takeFrom(told)).to.deep.equal([{ ads: true, stats: true }]);
  });

  it('names a key that the receiver doesn’t have, with those it has, and leaves it away', () => {
    const told: unknown[] = [];
    make(told)(start({ adapters: { unit: { ads: 'functional', stat: 'analytics' } } }));
    expect(told).to.deep.equal([{ ads: undefined, stats: undefined }]);
    expect(warnings.said).to.deep.equal(['[askfirst] The adapter "unit" has no key "stat": write ads, stats']);
  });

  it('has an id explained that the site names and its policy doesn’t have, and counts it as not allowed', async () => {
    const told: unknown[] = [];
    const consent = start({ regimes: { '*': 'none' } });
    make(told, { mapping: { ads: 'advertising' } })(consent);
    await settle();
    expect(told).to.deep.equal([{ ads: undefined, stats: true }]);
    expect(warnings.said).to.deep.equal(['[askfirst] explained: advertising']);
  });

  it('counts as not allowed, silently, what usually stands for a key and isn’t in this policy', async () => {
    const told: unknown[] = [];
    const consent = start({ regimes: { '*': 'none' } });
    make(told, { defaults: { ads: 'marketing | advertising', stats: 'statistics' } })(consent);
    await settle();
    expect(told).to.deep.equal([{ ads: undefined, stats: undefined }]);
    expect(warnings.said).to.be.empty;
  });

  it('counts an expression of nothing as not allowed, and has it explained once', async () => {
    const told: unknown[] = [];
    const consent = start({ regimes: { '*': 'none' } });
    make(told, { mapping: { ads: '' } })(consent);
    await settle();
    expect(told).to.deep.equal([{ ads: undefined, stats: true }]);
    expect(warnings.said).to.deep.equal(['[askfirst] explained: ']);
  });
});
