import { expect } from 'chai';
import { findSuspect } from '../../../src/core/explain/suspect.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import { clearCookies, startConsent } from '../start-consent.js';

describe('findSuspect', () => {
  const page = window as { __tcfapi?: unknown; __gpp?: unknown };
  const place = document.createElement('div');
  let consent: Consent;
  beforeEach(() => {
    clearCookies();
    document.body.append(place);
    consent = startConsent();
    for (const gate of ['hosts', 'entries']) consent.gates.add(gate);
  });
  afterEach(() => {
    place.replaceChildren();
    place.remove();
    delete page.__tcfapi;
    delete page.__gpp;
  });

  for (const html of [
    '<script data-consent="media"></script>',
    ...['async', 'defer', 'type="module"'].map((how) => `<script src="/x/askfirst.js?1" ${how}></script>`),
  ])
    it(`finds ${html}`, () => {
      place.innerHTML = html;
      expect(findSuspect(consent)).to.equal(place.firstElementChild);
    });

  for (const html of [
    '<script type="text/plain" data-consent="media"></script>',
    '<script type="" data-consent="media"></script>',
    '<script src="/x/askfirst.js"></script>',
    '<script src="/x/other.js" async></script>',
    '<p data-consent="media"></p>',
  ])
    it(`doesn’t mind ${html}`, () => {
      place.innerHTML = html;
      expect(findSuspect(consent)).to.not.be.ok;
    });

  for (const [link, isFound] of [
    ['<link rel="preload" as="script" href="https://film.example/a.js">', true],
    ['<link rel="modulepreload" href="https://film.example/a.js">', true],
    ['<link rel="preconnect" href="https://film.example">', true],
    ['<link rel="dns-prefetch" href="//film.example">', true],
    ['<link rel="preload" as="script" href="https://other.example/a.js">', false],
    ['<link rel="stylesheet" href="https://film.example/a.css">', false],
    ['<link rel="preload" data-consent="media" data-href="https://film.example/a.js">', false],
  ] as const)
    it(`${isFound ? 'finds' : 'doesn’t mind'} ${link} beside a mark, before the answer`, async () => {
      place.innerHTML = `<script type="text/plain" data-consent="media" src="https://film.example/a.js"></script>${link}`;
      expect(!!findSuspect(consent)).to.equal(isFound);
      await consent.decide('none');
      expect(findSuspect(consent)).to.not.be.ok;
    });

  it('finds that Google’s tags were started before they were told the default', () => {
    const start = { event: 'gtm.js' };
    const told = ['consent', 'default', {}];
    for (const [dataLayer, isFound] of [
      [[start, told], true],
      [[['config', 'G-1'], null, told], true],
      [[told, start], false],
      [[start], false],
      [{}, false],
    ] as const) {
      Object.assign(window, { dataLayer });
      expect(!!findSuspect(consent), JSON.stringify(dataLayer)).to.equal(isFound);
    }
    Reflect.deleteProperty(window, 'dataLayer');
  });

  it('finds that somebody else asks too', () => {
    page.__gpp = () => {};
    expect(findSuspect(consent)).to.equal(page.__gpp);
    page.__tcfapi = () => {};
    expect(findSuspect(consent)).to.equal(page.__tcfapi);
  });

  it('finds that nothing holds what the policy declares', () => {
    consent.gates.clear();
    expect(findSuspect(consent)).to.be.ok;
  });

  for (const declared of [{}, { hosts: [] }, { cookies: [] }, { hosts: [], cookies: [] }])
    it(`misses no gate where a service declares ${JSON.stringify(declared)}`, () => {
      const services = [{ id: 'video', category: 'media', name: 'Video', ...declared }];
      expect(findSuspect(startConsent({ services, functions: [] }))).to.not.be.ok;
    });

  it('minds no gate missing where there is no policy', async () => {
    const late = startConsent({}, { loadPolicy: () => Promise.resolve(consent.policy!) });
    expect(findSuspect(late)).to.not.be.ok;
    await late.ready;
    expect(findSuspect(late)).to.be.ok;
  });

  it('finds a policy in a file, where gates hold what it declares', () => {
    place.innerHTML = '<script data-policy="/policy.json" type="text/plain"></script>';
    expect(findSuspect(consent)).to.be.ok;
    expect(findSuspect(startConsent({ services: [], functions: [] }))).to.not.be.ok;
  });

  for (const source of [
    { revison: 2 },
    ...['stats.example:443', '//stats.example', '*', 'https://stats.example', 'stats .example'].map((host) => ({
      services: [{ id: 'video', category: 'media', name: 'Video', hosts: [host] }],
      functions: [],
    })),
  ])
    it(`finds the fault in ${JSON.stringify(source)}`, () => {
      const wrong = startConsent(source as object);
      wrong.gates.add('hosts');
      expect(findSuspect(wrong)).to.be.ok;
    });

  it('finds a second record', () => {
    const keep = (cookies: string): void => {
      Object.defineProperty(document, 'cookie', { configurable: true, value: cookies });
    };
    keep('a=1; askfirst-unit=1');
    const one = findSuspect(consent);
    keep('askfirst-unit=1; a=1; askfirst-unit=2');
    const two = findSuspect(consent);
    Reflect.deleteProperty(document, 'cookie');
    expect([one, two]).to.deep.equal([false, true]);
  });

  it('finds that an answer isn’t kept', () => {
    expect(findSuspect({ ...consent, state: { ...consent.state, volatile: true } })).to.be.ok;
  });

  it('finds a page in XHTML, into which scripts can’t be written', () => {
    Object.defineProperty(document, 'contentType', { configurable: true, value: 'application/xhtml+xml' });
    const found = findSuspect(consent);
    Reflect.deleteProperty(document, 'contentType');
    expect(found).to.be.ok;
  });
});
