import { expect } from 'chai';
import { embeds } from '../../src/gates/embeds.js';
import { marks } from '../../src/gates/marks.js';
import { actAsVisitor } from '../core/act-as.js';
import { clearCookies, startConsent } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';
import { until } from '../core/until.js';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe('embeds', () => {
  const { attach, put } = attachWhileTesting();
  beforeEach(clearCookies);
  afterEach(clearCookies);

  const hold = () => {
    const consent = startConsent();
    attach(
      marks(() => ({ settle: () => {}, follow: () => {} }), embeds()),
      consent,
    );
    return consent;
  };

  /** Settles when the element has loaded what it points to. */
  const loaded = (element: Element): Promise<unknown> =>
    new Promise((settle) => element.addEventListener('load', settle, { once: true }));
  /** Settles when the frame shows the text. Its load event says less: WebKit has one for the empty page before, too. */
  const showing = (frame: HTMLIFrameElement, text: string): Promise<void> =>
    until(() => frame.contentDocument?.body?.textContent === text);

  for (const [html, live, value] of [
    [`<img data-consent="media" data-src="${PIXEL}" alt="" />`, 'src', PIXEL],
    [`<img data-consent="media" data-srcset="${PIXEL} 2x" alt="" />`, 'srcset', `${PIXEL} 2x`],
    ['<link data-consent="media" data-href="data:text/css," rel="stylesheet" />', 'href', 'data:text/css,'],
    ['<video data-consent="media" data-src="data:video/mp4,"></video>', 'src', 'data:video/mp4,'],
    ['<video data-consent="media" data-poster="data:,"></video>', 'poster', 'data:,'],
    ['<object data-consent="media" data-data="data:text/plain,film"></object>', 'data', 'data:text/plain,film'],
    ['<embed data-consent="media" data-src="data:text/plain,film" />', 'src', 'data:text/plain,film'],
    ['<input type="image" data-consent="media" data-src="data:," alt="Film" />', 'src', 'data:,'],
  ] as const) {
    it(`holds ${html.slice(0, 45)}…, gives it its ${live} when that is allowed, and takes it away again`, async () => {
      const element = put(html).firstElementChild!;
      const consent = hold();
      expect(element.hasAttribute(live)).to.be.false;
      await actAsVisitor(() => consent.decide({ media: true }));
      expect(element.getAttribute(live)).to.equal(value);
      await consent.decide({ media: false });
      expect(element.hasAttribute(live)).to.be.false;
      await actAsVisitor(() => consent.decide({ media: true }));
      expect(element.getAttribute(live)).to.equal(value);
    });
  }

  it('asks for the set of images before the one, so that only one is fetched', async () => {
    const image = put(`<img data-consent="media" data-src="/a" data-srcset="${PIXEL} 1x" alt="" />`)
      .firstElementChild as HTMLImageElement;
    const consent = hold();
    const done = loaded(image);
    await actAsVisitor(() => consent.decide({ media: true }));
    await done;
    expect(image.currentSrc).to.equal(PIXEL);
    const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(fetched).to.not.include('/a');
  });

  it('shows a frame’s page when that is allowed, takes it away on refusal, and brings it back', async () => {
    const frame = put('<iframe data-consent="media" data-src="about:blank?film" title="Film"></iframe>')
      .firstElementChild as HTMLIFrameElement;
    const address = URL.createObjectURL(new Blob(['<p>Film</p>'], { type: 'text/html' }));
    frame.dataset['src'] = address;
    const consent = hold();
    expect(frame.contentDocument?.body.textContent).to.equal('');

    await actAsVisitor(() => consent.decide({ media: true }));
    await showing(frame, 'Film');

    await consent.decide({ media: false });
    expect(frame.isConnected).to.be.true;
    expect(frame.contentDocument?.body.textContent).to.equal('');
    expect(frame.contentWindow?.location.href).to.equal('about:blank');

    await actAsVisitor(() => consent.decide({ media: true }));
    await showing(frame, 'Film');
    URL.revokeObjectURL(address);
  });

  it('keeps a refused frame in its place', async () => {
    const place = put('<p></p><iframe data-consent="media" data-src="about:blank" title="Film"></iframe><b></b>');
    const consent = hold();
    await actAsVisitor(() => consent.decide({ media: true }));
    await consent.decide({ media: false });
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['p', 'iframe', 'b']);
  });

  it('leaves alone what doesn’t fetch by itself, whatever its name has in it', async () => {
    const place =
      put(`<x-iframe data-consent="media" data-src="/a"></x-iframe><embed-x data-consent="media" data-src="/b">
      </embed-x><p data-consent="media" data-src="/c"></p>`);
    let moved = 0;
    const observer = new MutationObserver(() => moved++);
    observer.observe(place, { childList: true });
    const consent = hold();
    await actAsVisitor(() => consent.decide({ media: true }));
    expect([moved, observer.takeRecords().length]).to.deep.equal([0, 0]);
  });

  for (const html of [
    '<a data-consent="necessary" data-href="javascript:ran()">Film</a>',
    '<a data-consent="necessary" data-href="/film">Film</a>',
    '<form data-consent="necessary" data-href="/film"></form>',
    '<iframe data-consent="necessary" data-src="javascript:ran()" title="Film"></iframe>',
    '<iframe data-consent="necessary" data-src=" \tJava\nScript:ran()" title="Film"></iframe>',
    '<embed data-consent="necessary" data-src="javascript:ran()" />',
    '<object data-consent="necessary" data-data="javascript:ran()"></object>',
    '<iframe data-consent="necessary" data-srcdoc="<script>ran()</script>" title="Film"></iframe>',
  ])
    it(`gives no address that could run in the page or is for a click to follow: ${html}`, () => {
      const element = put(html).firstElementChild!;
      const before = element.outerHTML;
      hold();
      expect(element.outerHTML.replace(/ (?:data-)?loading="(?:lazy)?"/g, '')).to.equal(before);
    });

  it('gives an allowed element no address that it has already: it would be asked for twice', () => {
    const image = put(`<img data-consent="necessary" src="${PIXEL}" alt="" />`).firstElementChild!;
    const observer = new MutationObserver(() => {});
    observer.observe(image, { attributeFilter: ['src'] });
    hold();
    expect(observer.takeRecords()).to.be.empty;
    expect(image.getAttribute('src')).to.equal(PIXEL);
  });

  it('stops a frame that came with a live address', () => {
    const frame = put('<iframe data-consent="media" src="about:blank?film" title="Film"></iframe>').firstElementChild!;
    hold();
    expect(frame.hasAttribute('src')).to.be.false;
  });

  it('keeps all else about an element', async () => {
    const image = put(
      `<img data-consent="media" data-src="${PIXEL}" alt="Film" class="wide" loading="eager" />`,
    ).firstElementChild!;
    const consent = hold();
    await actAsVisitor(() => consent.decide({ media: true }));
    await consent.decide({ media: false });
    expect(image.outerHTML).to.equal(
      `<img data-consent="media" data-src="${PIXEL}" alt="Film" class="wide" loading="eager">`,
    );
  });

  it('leaves an element without an address alone', async () => {
    const text = put('<p data-consent="media">Text</p>').firstElementChild!;
    const consent = hold();
    await actAsVisitor(() => consent.decide({ media: true }));
    expect(text.outerHTML).to.equal('<p data-consent="media">Text</p>');
  });
});
