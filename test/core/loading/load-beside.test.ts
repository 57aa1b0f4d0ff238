import { expect } from 'chai';
import { addressBeside, loadBeside } from '../../../src/core/loading/load-beside.js';

/** A gate's tag that is in no page. */
const makeTag = (properties: object = {}): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { async: false, src: '/widget/askfirst.js' }, properties);

describe('addressBeside', () => {
  it('is beside the gate', () => {
    expect(addressBeside(makeTag(), './', 'x.js')).to.equal(`${location.origin}/widget/x.js`);
    expect(addressBeside(makeTag({ src: 'https://cdn.example/a/askfirst.js' }), '../parts/', 'x.js')).to.equal(
      'https://cdn.example/parts/x.js',
    );
  });

  it('is beside the page where the gate stands in it, or isn’t known', () => {
    const beside = new URL('x.js', document.baseURI).href;
    expect(addressBeside(document.createElement('script'), './', 'x.js')).to.equal(beside);
    expect(addressBeside(null, './', 'x.js')).to.equal(beside);
  });
});

describe('loadBeside', () => {
  /** What the page was given in `document.write`, by which the parser waits. */
  const written: string[] = [];
  const put: HTMLScriptElement[] = [];
  const shown: string[] = [];
  const show = (name: string, value: unknown): void => {
    shown.push(name);
    Object.defineProperty(document, name, { configurable: true, value });
  };
  beforeEach(() => {
    written.length = put.length = 0;
    show('write', (text: string) => written.push(text));
    // Nothing is fetched.
    document.head.append = (...nodes) => void put.push(...(nodes as HTMLScriptElement[]));
  });
  afterEach(() => {
    Reflect.deleteProperty(document.head, 'append');
    for (const name of shown.splice(0)) Reflect.deleteProperty(document, name);
  });

  /** As the parser runs a script. */
  const whileParsing = (tag: HTMLScriptElement): void => {
    show('currentScript', tag);
    show('readyState', 'loading');
  };
  const outcome = (): readonly [number, number] => [written.length, put.length];

  it('has the parser wait for the file, as it waits for the gate', () => {
    const tag = makeTag({ nonce: 'n1' });
    tag.dataset['gate'] = 'report';
    whileParsing(tag);
    loadBeside(tag, addressBeside(tag, './', 'askfirst-x.js'));
    expect(outcome()).to.deep.equal([1, 0]);
    expect(written[0]).to.equal(
      `<script src="${location.origin}/widget/askfirst-x.js" data-gate="report" nonce="n1"></script>`,
    );
  });

  it('puts the file into the page where the gate came late', () => {
    const tag = makeTag({ nonce: 'n1' });
    tag.dataset['gate'] = 'report';
    loadBeside(tag, addressBeside(tag, './', 'askfirst-x.js'));
    expect(outcome()).to.deep.equal([0, 1]);
    const [script] = put;
    expect([script?.src, script?.dataset['gate'], script?.nonce]).to.deep.equal([
      `${location.origin}/widget/askfirst-x.js`,
      'report',
      'n1',
    ]);
  });

  for (const [what, change] of [
    ['is async', (tag) => (tag.async = true)],
    ['isn’t what runs now, as a deferred one isn’t', () => show('currentScript', null)],
    ['runs when the page is parsed', () => show('readyState', 'interactive')],
    ['stands in XHTML, which can’t be written into', () => show('contentType', 'application/xhtml+xml')],
  ] as readonly (readonly [string, (tag: HTMLScriptElement) => void])[])
    it(`puts the file into the page where the gate ${what}`, () => {
      const tag = makeTag();
      whileParsing(tag);
      change(tag);
      loadBeside(tag, addressBeside(tag, './', 'x.js'));
      expect(outcome()).to.deep.equal([0, 1]);
    });

  it('does without a tag, as in a bundle', () => {
    loadBeside(null, addressBeside(null, './', 'x.js'));
    expect(outcome()).to.deep.equal([0, 1]);
    expect([put[0]?.src, put[0]?.getAttribute('nonce')]).to.deep.equal([new URL('x.js', document.baseURI).href, '']);
  });
});
