import { expect } from 'chai';
import { createExplain } from '../../../src/core/explain/explain.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import type { Explanation, PageReport } from '../../../src/core/contract/explanation.js';
import { actAsVisitor } from '../act-as.js';
import { clearCookies, POLICY, startConsent } from '../start-consent.js';
import { nextTask } from '../next-task.js';
import { reportPage } from '../../../src/core/explain/report-page.js';

const SERVICES = [
  { id: 'session', category: 'necessary', name: 'Session', cookies: [{ name: 'session' }] },
  {
    id: 'video',
    category: 'media',
    name: 'Video',
    hosts: ['film.example', '*.film.example/clips/*'],
    cookies: [{ name: '_film*' }, { name: '_film_1' }, { name: 'film', kind: 'localStorage' }],
  },
  { id: 'maps', category: 'media', name: 'Maps', cookies: [{ name: '_film_1' }] },
  { id: 'auction', category: 'ads', name: 'Auction', hosts: ['bids.example'], whileUndecided: 'drop' },
];

const start = (source: object = {}): Consent => startConsent({ services: SERVICES as never, functions: [], ...source });

describe('createExplain', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    clearCookies();
    localStorage.clear();
    sessionStorage.clear();
    document.querySelectorAll('.put').forEach((one) => {
      one.remove();
    });
  });

  const explain = createExplain();
  const ask = async (consent: Consent, asked: string): Promise<Explanation> =>
    (await explain(consent, asked)) as Explanation;
  const fateOf = async (consent: Consent, asked: string): Promise<string> => {
    const { kind, fate, rule } = await ask(consent, asked);
    return `${kind} ${fate} ${String(rule)}`;
  };

  it('says of an entry what would become of it, which declaration decides, and because of what', async () => {
    const consent = start();
    expect(await ask(consent, '_film_2')).to.deep.equal({
      asked: '_film_2',
      kind: 'cookie',
      fate: 'waits',
      rule: '_film*',
      services: [{ id: 'video', allowed: false, because: 'default' }],
    });
    await consent.decide('none');
    expect(await fateOf(consent, '_film_2')).to.equal('cookie fails _film*');
    await actAsVisitor(() => consent.decide('all'));
    expect((await ask(consent, '_film_2')).services).to.deep.equal([{ id: 'video', allowed: true, because: 'choice' }]);
    expect(await fateOf(consent, '_film_2')).to.equal('cookie passes _film*');
  });

  it('names each of several services once, any of which lets it pass', async () => {
    const consent = start();
    expect((await ask(consent, '_film_1')).services.map(({ id }) => id)).to.deep.equal(['video', 'maps']);
    await actAsVisitor(() => consent.decide({ maps: true }));
    expect((await ask(consent, '_film_1')).fate).to.equal('passes');
  });

  it('finds entries of any kind', async () => {
    expect(await fateOf(start(), 'film')).to.equal('localStorage waits film');
    expect(await fateOf(start(), 'session')).to.equal('cookie passes session');
  });

  it('says of the record that it passes, whoever declares it', async () => {
    const services = [{ ...SERVICES[1], cookies: [{ name: POLICY.cookie.name }] }];
    expect(await fateOf(start({ services }), POLICY.cookie.name)).to.equal(`cookie passes ${POLICY.cookie.name}`);
  });

  it('says of an address which host decides, written as anybody writes it', async () => {
    const consent = start();
    for (const asked of ['https://film.example/x', 'film.example', 'film.example:8080/x', 'film.example/x:y'])
      expect(await fateOf(consent, asked)).to.equal('host waits film.example');
    expect(await fateOf(consent, 'https://a.film.example/clips/1')).to.equal('host waits *.film.example/clips/*');
    expect((await ask(consent, 'film.example')).services.map(({ id }) => id)).to.deep.equal(['video']);
    expect(await fateOf(start({ services: [{ ...SERVICES[1], hosts: ['/ingest/*'] }] }), '/ingest/1')).to.equal(
      'host waits /ingest/*',
    );
    const inHouse = start({ services: [{ ...SERVICES[1], hosts: ['intranet:8080'] }] });
    expect(await fateOf(inHouse, 'intranet:8080')).to.equal('host waits intranet:8080');
  });

  it('says that it fails where the service doesn’t wait', async () => {
    expect(await fateOf(start(), 'https://bids.example/')).to.equal('host fails bids.example');
  });

  it('says that nobody declared it, and takes it for what it looks like', async () => {
    for (const [asked, kind] of [
      ['https://other.example/', 'host'],
      ['other.example', 'host'],
      ['/other', 'host'],
      ['data:,x', 'host'],
      ['other', 'cookie'],
      ['_ga.1', 'cookie'],
    ] as const)
      expect(await ask(start(), asked)).to.deep.equal({ asked, kind, fate: 'passes', rule: null, services: [] });
  });

  it('says nothing where there is no policy', async () => {
    const consent = startConsent({}, { loadPolicy: () => Promise.reject(new Error('on purpose')) });
    expect(await explain(consent, '_film')).to.equal(undefined);
  });

  it('waits for a policy that comes late', async () => {
    const { policy } = start();
    const consent = startConsent({}, { loadPolicy: () => nextTask().then(() => policy!) });
    expect((await ask(consent, 'film.example')).rule).to.equal('film.example');
  });

  describe('of the whole page', () => {
    const shown: unknown[] = [];
    const { info, table } = console;
    beforeEach(() => {
      shown.length = 0;
      console.info = console.table = (one: unknown) => void shown.push(one);
    });
    afterEach(() => {
      Object.assign(console, { info, table });
    });

    const report = async (consent: Consent, act = explain): Promise<PageReport> => (await act(consent)) as PageReport;

    it('lists gates, what waits, and all that was held', async () => {
      const consent = start({ revision: 7 });
      consent.gates.add('hosts');
      const held = (['waits', 'stopped'] as const).map((fate) => ({ kind: 'fetch', name: fate, id: 'video', fate }));
      consent.held.push(...held);
      const { revision, gates, waiting, held: all } = await report(consent);
      expect({ revision, gates, waiting, all }).to.deep.equal({
        revision: 7,
        gates: ['hosts'],
        waiting: [held[0]],
        all: held,
      });
      expect(shown[0]).to.contain('Held back');
      expect(shown[1]).to.deep.equal(held);
    });

    it('lists the marks, without what is in them, and whether they are allowed', async () => {
      const place = document.createElement('div');
      place.className = 'put';
      place.innerHTML = '<p data-consent="media">secret</p><img data-consent="necessary" alt="" />';
      document.body.append(place);
      expect((await report(start())).marks).to.deep.equal([
        { element: '<p data-consent="media"></p>', waitsFor: 'media', isAllowed: false },
        { element: '<img data-consent="necessary" alt="">', waitsFor: 'necessary', isAllowed: true },
      ]);
    });

    it('lists the entries that nobody declared, its own aside, and no value', async () => {
      document.cookie = 'session=secret; path=/';
      document.cookie = '_film_3=secret; path=/';
      document.cookie = 'stray=secret; path=/';
      document.cookie = `${POLICY.cookie.name}=secret; path=/`;
      localStorage.setItem('film', 'secret');
      localStorage.setItem('askfirst-tell', '1');
      localStorage.setItem('stray', 'secret');
      sessionStorage.setItem('film', 'secret');
      const all = await report(start());
      expect(all.undeclared.entries).to.deep.equal([
        { kind: 'cookie', name: 'stray' },
        { kind: 'localStorage', name: 'stray' },
        { kind: 'sessionStorage', name: 'film' },
      ]);
      expect(JSON.stringify(all)).not.to.contain('secret');
      expect(shown).to.deep.include(all.undeclared.entries);
    });

    it('takes the record for its own under its usual name too', async () => {
      document.cookie = 'askfirst=x; path=/';
      document.cookie = 'askfirst-tell=x; path=/';
      const { undeclared } = await report(start({ cookie: undefined }));
      expect(undeclared.entries).to.deep.equal([{ kind: 'cookie', name: 'askfirst-tell' }]);
    });

    it('lists what it can where the page has no access to a kind', async () => {
      const { keys } = CacheStorage.prototype;
      CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'));
      localStorage.setItem('stray', 'x');
      const { undeclared } = await report(start());
      CacheStorage.prototype.keys = keys;
      expect(undeclared.entries).to.deep.equal([{ kind: 'localStorage', name: 'stray' }]);
    });

    it('lists each host that the page asked and nobody declared, once and in order', async () => {
      const { getEntriesByType } = performance;
      const asked = [
        'https://z.example/1',
        'https://z.example/2',
        'wss://a.example:8080/',
        'https://film.example/x',
        `${location.origin}/own.js`,
        'data:,x',
        'blob:https://b.example/0',
      ];
      performance.getEntriesByType = (type) =>
        (type === 'resource' ? asked.map((name) => ({ name })) : []) as PerformanceEntryList;
      const { undeclared } = await report(start());
      performance.getEntriesByType = getEntriesByType;
      expect(undeclared.hosts).to.deep.equal(['a.example:8080', 'z.example']);
      expect(shown).to.deep.include(['a.example:8080', 'z.example']);
    });

    it('lists what the page’s Content-Security-Policy stopped since it watches, each once', async () => {
      const watching = createExplain();
      for (let count = 0; count < 2; count++)
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            effectiveDirective: 'img-src',
            blockedURI: 'https://pixel.example/',
            documentURI: location.href,
            originalPolicy: '',
            violatedDirective: 'img-src',
            statusCode: 200,
            disposition: 'enforce',
          }),
        );
      const { violations } = await report(start(), watching);
      expect(violations).to.deep.equal([{ directive: 'img-src', address: 'https://pixel.example/' }]);
      expect(shown).to.deep.include(violations);
    });

    it('lists what was stopped before, where the browser remembers', async () => {
      const original = Object.getOwnPropertyDescriptor(window, 'ReportingObserver')!;
      const asked: unknown[] = [];
      let tellLater: (reports: unknown[]) => void = () => {};
      window.ReportingObserver = class {
        constructor(tell: typeof tellLater, options: unknown) {
          tellLater = tell;
          asked.push(options);
        }
        observe(): void {
          asked.push('observe');
        }
        takeRecords(): unknown[] {
          return [{ body: { effectiveDirective: 'script-src', blockedURL: 'inline' } }, { body: {} }];
        }
      } as unknown as typeof ReportingObserver;
      const watching = createExplain();
      tellLater([{ body: { effectiveDirective: 'font-src', blockedURL: 'data' } }]);
      Object.defineProperty(window, 'ReportingObserver', original);
      expect(asked).to.deep.equal([{ types: ['csp-violation'], buffered: true }, 'observe']);
      expect((await report(start(), watching)).violations).to.deep.equal([
        { directive: 'script-src', address: 'inline' },
        { directive: '', address: '' },
        { directive: 'font-src', address: 'data' },
      ]);
    });

    it('does without where the browser has no reports', async () => {
      const original = Object.getOwnPropertyDescriptor(window, 'ReportingObserver')!;
      Reflect.deleteProperty(window, 'ReportingObserver');
      const watching = createExplain();
      Object.defineProperty(window, 'ReportingObserver', original);
      expect((await report(start(), watching)).violations).to.be.empty;
    });

    it('shows no table of nothing', async () => {
      const { getEntriesByType } = performance;
      performance.getEntriesByType = () => [];
      await report(start(), createExplain());
      performance.getEntriesByType = getEntriesByType;
      expect(shown).to.be.empty;
    });

    it('waits until the page is loaded', async () => {
      Object.defineProperty(document, 'readyState', { configurable: true, value: 'interactive' });
      let isDone = false;
      const consent = start();
      const asked = report(consent).then(() => (isDone = true));
      await nextTask();
      // Made after it, and doesn't wait.
      await reportPage(consent, consent.policy!, []);
      await nextTask();
      const before = isDone;
      window.dispatchEvent(new Event('load'));
      await asked;
      Reflect.deleteProperty(document, 'readyState');
      expect([before, isDone]).to.deep.equal([false, true]);
    });
  });
});
