import { expect } from 'chai';
import { findWrongMarks } from '../../../../src/core/explain/page/wrong-marks.js';

/** What is said of the marks of a page, and the id of each. */
const explain = (html: string, nonce?: string, isAllowed = true): (readonly [string, string])[] =>
  [...findWrongMarks(new DOMParser().parseFromString(html, 'text/html'), nonce, () => isAllowed)].map(
    ([problem, mark]) => [problem, (mark as Element).id],
  );

describe('findWrongMarks', () => {
  it('finds none in marks that hold', () => {
    const html = `
      <script type="text/plain" data-consent="media" src="/a.js"></script>
      <script type="text/plain" data-consent="media">0</script>
      <iframe data-consent="media" data-src="/a" title="A"></iframe>
      <img data-consent="media" data-srcset="/a 2x" alt="" />
      <link data-consent="media" data-href="/a.css" rel="stylesheet" />
      <p data-consent="media"></p>`;
    expect(explain(html)).to.be.empty;
  });

  it('finds the script that has run already', () => {
    const found = explain(
      '<script id="ran" data-consent="media">0</script><script type="module" id="module" data-consent="media">0</script>',
    );
    expect(found.map(([, id]) => id)).to.deep.equal(['ran', 'module']);
    for (const [problem] of found) expect(problem).to.include('write type="text/plain"');
  });

  it('finds no fault with a script that was let through', () => {
    expect(explain('<script type="" data-consent="media">0</script>')).to.be.empty;
    expect(explain('<script type="module" data-type="module" data-consent="media">0</script>')).to.be.empty;
  });

  it('finds what the browser has asked for already, and names the attribute to write', () => {
    for (const [html, cure] of [
      ['<iframe data-consent="media" src="/a" title="A"></iframe>', 'data-src'],
      ['<img data-consent="media" srcset="/a 2x" alt="" />', 'data-srcset'],
      ['<link data-consent="media" href="/a.css" rel="stylesheet" />', 'data-href'],
    ] as const)
      expect(explain(html)[0]?.[0], html).to.match(new RegExp(`write ${cure}$`));
  });

  it('finds no fault with an embed that was let through', () => {
    expect(explain('<iframe data-consent="media" data-src="/a" src="/a" title="A"></iframe>')).to.be.empty;
  });

  it('finds the embed that another script of the page opened before it was allowed', () => {
    for (const name of ['src', 'srcset', 'poster', 'data']) {
      const html = `<img id="opened" data-consent="media" data-${name}="/a" ${name}="/a" alt="" />`;
      const [[problem, id] = []] = explain(html, undefined, false);
      expect(problem).to.include(`copied data-${name} to ${name}`).and.include('lazysizes');
      expect(id).to.equal('opened');
      expect(explain(html)).to.be.empty;
    }
  });

  it('finds the marked frame whose document stands in srcdoc, and runs at once', () => {
    const html = '<iframe data-consent="media" data-src="/a" srcdoc="<p>0</p>" title="A"></iframe>';
    expect(explain(html, undefined, false)[0]?.[0])
      .to.include('srcdoc')
      .and.include('data-src');
    expect(explain(html)).to.be.empty;
  });

  it('finds the script without the page’s nonce, on a page that has one', () => {
    const html = `
      <script type="text/plain" data-consent="media" nonce="abc" id="with">0</script>
      <script type="text/plain" data-consent="media" id="without">0</script>
      <script type="text/plain" data-consent="media" nonce="xyz" id="wrong">0</script>`;
    expect(explain(html, 'abc').map(([, id]) => id)).to.deep.equal(['without', 'wrong']);
    expect(explain(html, undefined)).to.be.empty;
    expect(explain(html, '')).to.be.empty;
  });
});
