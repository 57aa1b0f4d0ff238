import { expect } from 'chai';
import { explaining } from '../../../src/core/explain/explaining.js';
import { evaluateExpression } from '../../../src/core/policy/expression.js';
import { parsePolicy, type Policy } from '../../../src/core/policy/policy.js';
import type { Consent } from '../../../src/core/consent/consent.js';
import { warn } from '../../../src/core/line/warn.js';
import { listenToConsole } from '../listen-to-console.js';
import { clearCookies, startConsent } from '../start-consent.js';
import { nextTask } from '../next-task.js';
import { until } from '../until.js';

describe('what explains', () => {
  const heard = listenToConsole('warn');
  /** But what the policies of these tests don't say. */
  const problems = (): readonly string[] => heard.said.filter((text) => !text.includes('Visitors have to be told'));
  const others = window as { __tcfapi?: unknown };
  beforeEach(clearCookies);
  afterEach(() => {
    clearCookies();
    delete others.__tcfapi;
    document.querySelectorAll('.put').forEach((one) => {
      one.remove();
    });
  });

  /** What explains the page, and who was asked with what. */
  const start = () => {
    const asked: unknown[] = [];
    const file = explaining({
      warn,
      evaluate: evaluateExpression,
      loadTextNames: () => Promise.resolve(['accept', 'refuse']),
      explain: (...given) => {
        asked.push(given);
        return Promise.resolve(undefined);
      },
    });
    return { file, asked };
  };
  const takeNone = (): void => expect.fail('a policy is taken');
  const put = (html: string): void => {
    const place = document.createElement('div');
    place.className = 'put';
    place.innerHTML = html;
    document.body.append(place);
  };

  it('explains what is asked, and says nothing where nothing is wrong', async () => {
    const { file, asked } = start();
    const consent = startConsent();
    await file.explain(consent, '_film');
    expect(asked).to.deep.equal([[consent, '_film']]);
    expect(heard.said).to.be.empty;
  });

  it('says what is wrong with a policy that the gate makes do with', async () => {
    await start().file.explain(startConsent({ remember: { months: -1 } }), undefined);
    expect(heard.said.join()).to.contain('remember.months is -1');
  });

  it('says every key of a policy that isn’t known, once, to whoever asks and by itself', async () => {
    const source = { revison: 2, layout: { position: 'top' }, texts: { en: { acept: 'Yes' } } } as object;
    const consent = startConsent(source);
    await start().file.explain(consent, '_film');
    await start().file.explain(consent, undefined);
    const unknown = (): readonly string[] => problems().filter((text) => text.includes('isn’t known'));
    expect(unknown()).to.have.length(3);
    for (const [index, key] of ['revison', 'layout.position', 'texts.en.acept'].entries())
      expect(unknown()[index]).to.include(`policy: ${key} isn’t known`);
    start().file.explainPage(startConsent(source));
    await until(() => unknown().length > 5);
    expect(unknown()).to.have.length(6);
  });

  it('says all that is wrong with a policy, not only the first of it', async () => {
    const services = [
      {
        id: 'one',
        category: 'media',
        name: '1',
        hosts: ['stats.example:443'],
        cookies: [{ name: 'a', kind: 'Cookie' }],
      },
    ];
    await start().file.explain(startConsent({ services: services as never, functions: [] }), '_film');
    expect(problems()).to.have.length(2);
    expect(problems()[0]).to.include('services[0].hosts[0] is "stats.example:443"');
    expect(problems()[1]).to.include('services[0].cookies[0].kind is "Cookie"').and.include('"localStorage"');
  });

  it('F-14 says that one entry, or one host, serves several categories, and which', async () => {
    const cookies = [{ name: 'both' }, { name: 'own' }];
    const services = [
      { id: 'one', category: 'media', name: '1', cookies, hosts: ['big.example'] },
      { id: 'two', category: 'media', name: '2', cookies: [{ name: 'own' }] },
      { id: 'three', category: 'ads', name: '3', cookies: [{ name: 'bo*' }], hosts: ['big.example'] },
      { id: 'four', category: 'necessary', name: '4', cookies: [{ name: 'own', kind: 'localStorage' }] },
      { id: 'five', category: 'ads', name: '5', cookies: [{ name: 'own', kind: 'localStorage' }] },
      { id: 'six', category: 'media', name: '6' },
      { id: 'seven', category: 'ads', name: '7' },
    ] as const;
    await start().file.explain(startConsent({ services, functions: [] }), 'both');
    const said = heard.said.filter((text) => text.includes('several categories'));
    expect(said).to.have.length(3);
    expect(said[0]).to.contain('big.example is declared by "one" (media) and "three" (ads)').and.contain('stays held');
    expect(said[1]).to.contain('cookie both is declared by "one" (media) and "three" (ads)').and.contain('stays held');
    expect(said[2])
      .to.contain('localStorage own is declared by "four" (necessary) and "five" (ads)')
      .and.contain('the required one');
  });

  it('A-30 says what visitors have to be told and aren’t, to whoever asks about the whole page', async () => {
    await start().file.explain(startConsent(), undefined);
    expect(heard.said).to.have.length(1);
    expect(heard.said[0]).to.contain('Visitors have to be told').and.contain('\ncontroller: ');
    await start().file.explain(startConsent({ controller: { name: 'A shop', email: 'a@b.example' } }), undefined);
    expect(heard.said[1]).to.contain('\ncontroller.postal: ').and.not.contain('controller.email');
  });

  it('says nothing of what visitors have to be told where they are', async () => {
    const told = startConsent({
      controller: { name: 'A shop', email: 'a@b.example', postal: '1 Quay' },
      categories: [{ id: 'media', title: 'Media', summary: 'Films.' }],
      services: [],
      functions: [],
    });
    await start().file.explain(told, undefined);
    expect(heard.said).to.be.empty;
  });

  it('F-1 says that something of a person’s is kept here, to whoever asks about the whole page', async () => {
    localStorage.setItem('user', 'jo@mail.example');
    try {
      await start().file.explain(startConsent(), '_film');
      expect(heard.said).to.be.empty;
      await start().file.explain(startConsent(), undefined);
    } finally {
      localStorage.removeItem('user');
    }
    expect(problems()).to.have.length(1);
    expect(problems()[0]).to.contain('"user" (localStorage)');
  });

  it('takes the usual categories for titled, and no others for wrong', async () => {
    const usual = startConsent({ categories: undefined, services: [], functions: [] } as never);
    await start().file.explain(usual, undefined);
    expect(problems()).to.be.empty;
    expect(usual.policy?.categories[0]?.title).to.equal(undefined);
  });

  it('explains without a policy', async () => {
    const { file, asked } = start();
    await file.explain(startConsent({}, { loadPolicy: () => Promise.reject(new Error('on purpose')) }), undefined);
    expect(asked).to.have.length(1);
    expect(heard.said).to.be.empty;
  });

  it('waits for a policy that comes late', async () => {
    const { policy } = startConsent({ remember: { months: -1 } });
    const late = startConsent({}, { loadPolicy: () => nextTask().then(() => policy!) });
    await start().file.explain(late, undefined);
    expect(problems()).to.have.length(1);
  });

  it('says that somebody else asks too, to whoever asks and by itself', async () => {
    others.__tcfapi = () => {};
    await start().file.explain(startConsent(), undefined);
    start().file.explainPage(startConsent());
    expect(problems()).to.have.length(2);
    for (const said of problems()) expect(said).to.contain('__tcfapi');
  });

  it('says what is wrong with an expression, beside the element that it stands on', () => {
    const element = document.createElement('p');
    const consent = startConsent();
    start().file.explainExpression(consent, 'nobody', element, takeNone);
    expect(heard.said[0]).to.contain('"nobody"').and.to.contain('[object HTMLParagraphElement]');
    start().file.explainExpression(consent, 'media &', undefined, takeNone);
    expect(heard.said[1]).to.contain('media &').and.not.to.contain('undefined');
  });

  it('says nothing of expressions before there is a policy', () => {
    const none: Consent = startConsent({}, { loadPolicy: () => new Promise(() => {}) });
    start().file.explainExpression(none, 'nobody', undefined, takeNone);
    expect(heard.said).to.be.empty;
  });

  it('has a usual category asked about that a late mark names, where the page has no policy, and says nothing of it', async () => {
    const consent = startConsent({}, { loadPolicy: () => parsePolicy('{}', 'de', 'marketing') });
    const taken: Policy[] = [];
    const { explainExpression } = start().file;
    const nameLate = (expression: string, attribute = 'data-consent'): void => {
      const mark = document.createElement('img');
      mark.setAttribute(attribute, expression);
      explainExpression(consent, expression, mark, (policy) => taken.push(policy));
    };
    nameLate('analytics & !marketing');
    expect(taken).to.have.length(1);
    // It is the policy that the page would have had with the mark in it from the start.
    expect(taken[0]).to.deep.equal(parsePolicy('{}', 'de', 'analytics marketing'));
    expect(taken[0]).to.be.frozen;
    expect(heard.said).to.be.empty;

    // What isn't a mark adds nothing, and neither does what isn't a usual category.
    nameLate('functional', 'data-consent-function');
    explainExpression(consent, 'functional', undefined, takeNone);
    nameLate('films');
    expect(taken).to.have.length(1);
    expect(heard.said.map((text) => /"\w+"/.exec(text)?.[0])).to.deep.equal(['"functional"', '"films"']);
    await consent.ready;
  });

  it('adds nothing to a policy of the site’s own', () => {
    const mark = document.createElement('img');
    mark.setAttribute('data-consent', 'analytics');
    const own = startConsent({}, { loadPolicy: () => parsePolicy('{ "policyUrl": "/privacy" }') });
    start().file.explainExpression(own, 'analytics', mark, takeNone);
    put('<script type="application/json" id="askfirst-policy">{}</script>');
    const empty = startConsent({}, { loadPolicy: () => parsePolicy('{}') });
    start().file.explainExpression(empty, 'analytics', mark, takeNone);
    expect(heard.said.join()).to.contain('"analytics" isn’t in the policy');
  });

  it('says what is wrong with the page’s marks, and with how it loads the gate', () => {
    put('<script data-consent="media">0</script><script async src="/nowhere/askfirst.js" type="text/plain"></script>');
    start().file.explainPage(startConsent());
    const marks = heard.said.length;
    expect(heard.said.join()).to.contain('[object HTMLScriptElement]');
    start().file.explainPage(startConsent({}, { loadPolicy: () => new Promise(() => {}) }));
    // The same of the mark once more, and nothing of a policy that isn’t there.
    expect([marks, heard.said.length]).to.deep.equal([2, 3]);
  });

  it('says that it can’t ask on a page of XHTML', () => {
    Object.defineProperty(document, 'contentType', { configurable: true, value: 'application/xhtml+xml' });
    start().file.explainPage(startConsent());
    Reflect.deleteProperty(document, 'contentType');
    expect(heard.said).to.have.length(1);
    expect(heard.said[0]).to.contain('XHTML');
  });

  it('says that the file is missing that holds what the policy declares, once it had its time', async () => {
    const { setTimeout: own } = window;
    Object.assign(window, { setTimeout: (act: () => void) => own(act) });
    const services = [{ id: 'video', category: 'media', name: 'Video', hosts: ['video.example'] }];
    start().file.explainPage(startConsent({ services, functions: [] }));
    start().file.explainPage(startConsent({ services: [], functions: [] }));
    await new Promise((settle) => own(settle, 50));
    window.setTimeout = own;
    expect(heard.said).to.have.length(1);
    expect(heard.said[0]).to.contain('askfirst-declared.js');
  });

  it('says nothing of a page in which nothing is wrong', () => {
    put('<script type="text/plain" data-consent="media">0</script>');
    start().file.explainPage(startConsent());
    expect(heard.said).to.be.empty;
  });

  it('says why the policy was refused', async () => {
    const { error } = console;
    const said: unknown[] = [];
    console.error = (...parts: unknown[]) => void said.push(...parts);
    await start().file.explainPolicy(new TypeError('why'));
    console.error = error;
    expect(said.join(' ')).to.contain('why');
  });
});
