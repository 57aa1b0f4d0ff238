import { expect } from 'chai';
import { trusting } from '../../../src/core/loading/trusting.js';

type Rules = Readonly<Record<'createHTML' | 'createScriptURL' | 'createScript', (text: string) => string | undefined>>;

const FOLDER = `${location.origin}/widget/`;

describe('trusting', () => {
  let made: { readonly name: string; readonly rules: Rules }[];
  /** As a browser that knows trusted types has them, if with a default policy of the page's own. */
  const putTrustedTypes = (trustedTypes: unknown): unknown =>
    Object.defineProperty(window, 'trustedTypes', { configurable: true, value: trustedTypes });
  const original = Object.getOwnPropertyDescriptor(window, 'trustedTypes');
  const trust = (): Rules => {
    trusting(FOLDER);
    return made[0]!.rules;
  };
  const putMark = (attributes: string, text = ''): void => {
    const page = new DOMParser().parseFromString(`<script ${attributes}>${text}</script>`, 'text/html');
    document.body.append(document.adoptNode(page.scripts[0]!));
  };

  beforeEach(() => {
    made = [];
    putTrustedTypes({
      defaultPolicy: null,
      createPolicy: (name: string, rules: Rules) => made.push({ name, rules }),
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'trustedTypes');
    if (original) Object.defineProperty(window, 'trustedTypes', original);
    document.querySelectorAll('[data-consent]').forEach((mark) => {
      mark.remove();
    });
  });

  it('makes the default policy, once', () => {
    trust();
    expect(made.map(({ name }) => name)).to.deep.equal(['default']);
  });

  it('leaves a page alone that has one, and a browser that knows none', () => {
    putTrustedTypes({ defaultPolicy: {}, createPolicy: (name: string, rules: Rules) => made.push({ name, rules }) });
    trusting(FOLDER);
    putTrustedTypes(undefined);
    trusting(FOLDER);
    expect(made).to.deep.equal([]);
  });

  it('trusts the gate’s own files beside it, whatever stands behind the question mark', () => {
    const { createScriptURL } = trust();
    for (const address of [
      `${FOLDER}askfirst-declared.js`,
      '/widget/askfirst-adapters.js',
      `${FOLDER}askfirst-declared.js?v=2`,
    ])
      expect(createScriptURL(address)).to.equal(address);
  });

  for (const address of [
    'https://evil.example/askfirst-declared.js',
    '/elsewhere/askfirst-declared.js',
    '/widget/../askfirst-declared.js',
    '/widget/more/askfirst-declared.js',
    '/widget/askfirst-other.js',
    '/widget/askfirst-declared.js.map',
    '/widget/x.js?/askfirst-declared.js',
    '/widget/x.js#/askfirst-declared.js',
    'data:text/javascript,/askfirst-declared.js',
    'javascript:alert(1)//askfirst-declared.js',
    '',
  ])
    it(`doesn’t trust the address ${JSON.stringify(address)}`, () => {
      const { createScriptURL, createHTML } = trust();
      expect(createScriptURL(address)).to.be.undefined;
      expect(createHTML(`<script src="${address}"></script>`)).to.be.undefined;
    });

  it('trusts the element as the gate writes it, and no other HTML', () => {
    const { createHTML } = trust();
    const written = `<script src="${FOLDER}askfirst-declared.js" data-gate="on" nonce="abc"></script>`;
    expect(createHTML(written)).to.equal(written);
    for (const text of [
      `${written}<img src=x onerror=alert(1)>`,
      `<img src=x onerror=alert(1)>${written}`,
      `<b>${written}</b>`,
      `<script src="${FOLDER}askfirst-declared.js" onload="alert(1)"></script>`,
      `<script src="${FOLDER}askfirst-declared.js" data-x="a"b="c"></script>`,
      `<script src="${FOLDER}askfirst-declared.js">alert(1)</script>`,
      '<script>alert(1)</script>',
      '',
    ])
      expect(createHTML(text), text).to.be.undefined;
  });

  it('trusts of the page’s marks the address, the text and the handlers, as they stand there', () => {
    putMark('type="text/plain" data-consent="a" data-src="/one.js" onload="loaded()" onerror="failed()"');
    putMark('type="text/plain" data-consent="a" src="/two.js"');
    putMark('type="text/plain" data-consent="a"', 'count()');
    const { createScriptURL, createScript } = trust();
    for (const address of ['/one.js', '/two.js']) expect(createScriptURL(address)).to.equal(address);
    for (const text of ['count()', 'loaded()', 'failed()']) expect(createScript(text)).to.equal(text);
    for (const text of ['count();alert(1)', 'alert(1)']) expect(createScript(text), text).to.be.undefined;
    expect(createScriptURL('/three.js')).to.be.undefined;
  });

  it('trusts no script that isn’t marked', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.text = 'own()';
    document.body.append(script);
    expect(trust().createScript('own()')).to.be.undefined;
    script.remove();
  });

  it('trusts what follows a module, and nothing that looks like it', () => {
    const { createScript } = trust();
    const follower = (name: string): string =>
      `const turn=document.createEvent("Event");turn.initEvent("${name}");document.dispatchEvent(turn)`;
    for (const text of [follower('askfirst-0'), follower('askfirst-12')]) expect(createScript(text)).to.equal(text);
    for (const text of [
      `${follower('askfirst-0')};alert(1)`,
      follower('askfirst-0"+alert(1)+"'),
      follower('click'),
      `alert(1)//\n${follower('askfirst-0')}`,
    ])
      expect(createScript(text), text).to.be.undefined;
  });
});
