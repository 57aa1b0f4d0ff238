import { expect } from 'chai';
import type { Askfirst } from '../../src/core/types.js';
import { embeds } from '../../src/gates/embeds.js';
import { marks } from '../../src/gates/marks.js';
import { scripts } from '../../src/gates/scripts.js';
import { actAsVisitor } from '../core/act-as.js';
import { listenToConsole } from '../core/listen-to-console.js';
import { clearCookies, startConsent } from '../core/start-consent.js';
import { attachWhileTesting } from './attach.js';

/** Code that tells the test that it ran. */
const tell = (name: string): string => `document.dispatchEvent(new CustomEvent('ran', { detail: '${name}' }));`;

describe('scripts', () => {
  const { attach, put } = attachWhileTesting();
  listenToConsole('warn');

  let ran: unknown[] = [];
  const note = (event: Event): void => void ran.push((event as CustomEvent).detail);
  const addresses: string[] = [];

  beforeEach(() => {
    clearCookies();
    ran = [];
    document.addEventListener('ran', note);
  });
  afterEach(() => {
    clearCookies();
    document.removeEventListener('ran', note);
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });

  /** Settles when the code with this name has run. */
  const running = (name: string): Promise<unknown> =>
    new Promise((settle) => {
      const hear = (event: Event): void => {
        if ((event as CustomEvent).detail !== name) return;
        document.removeEventListener('ran', hear);
        settle(undefined);
      };
      document.addEventListener('ran', hear);
    });

  /** An address at which there is a script; a slow one has two million characters more. */
  const serve = (name: string, isSlow = false): string => {
    const text = [isSlow ? `/*${'x'.repeat(2_000_000)}*/` : '', tell(name)];
    const address = URL.createObjectURL(new Blob(text, { type: 'text/javascript' }));
    addresses.push(address);
    return address;
  };

  const MARK = 'type="text/plain" data-consent="media"';

  const hold = (pageNonce = ''): Askfirst => {
    const consent = startConsent();
    attach(marks(scripts(pageNonce), embeds), consent);
    return consent;
  };
  const accept = (consent: Askfirst): Promise<boolean> => actAsVisitor(() => consent.decide({ media: true }));

  it('runs nothing before it is allowed, and each once after', async () => {
    put(`<script ${MARK}>${tell('inline')}</script><script ${MARK} src="${serve('external')}"></script>
      <script ${MARK} data-type="module">${tell('module')}</script><script ${MARK}>${tell('last')}</script>`);
    const consent = hold();
    await consent.decide({ ads: false });
    expect(ran).to.be.empty;
    const done = running('last');
    await accept(consent);
    await done;
    await consent.decide({ media: false });
    await accept(consent);
    put(`<script ${MARK}>${tell('fence')}</script>`);
    await running('fence');
    expect(ran).to.deep.equal(['inline', 'external', 'module', 'last', 'fence']);
  });

  it('runs at once what is allowed already', async () => {
    await accept(startConsent());
    put(`<script ${MARK}>${tell('inline')}</script>`);
    const done = running('inline');
    hold();
    await done;
    expect(ran).to.deep.equal(['inline']);
  });

  describe('order', () => {
    const orders: readonly (readonly [string, readonly string[]])[] = [
      ['inline scripts', ['inline', 'inline', 'inline']],
      ['external scripts', ['slow', 'external', 'external']],
      ['an inline script after a slow one', ['slow', 'inline', 'external', 'inline']],
      ['modules', ['module', 'module', 'inline module', 'inline module']],
      ['an inline script after modules', ['inline module', 'inline', 'slow module', 'inline']],
      ['a module after scripts', ['slow', 'inline module', 'slow', 'module', 'inline']],
      ['deferred scripts', ['slow defer', 'inline', 'defer', 'inline module', 'external']],
      ['all kinds', ['inline', 'slow', 'inline module', 'defer', 'inline', 'module', 'external', 'inline']],
    ];

    for (const [what, kinds] of orders) {
      it(`is kept by ${what}: ${kinds.join(', ')}`, async () => {
        const names = kinds.map((kind, index) => `${String(index)} ${kind}`);
        put(
          kinds
            .map((kind, index) => {
              const name = names[index]!;
              const type = kind.includes('module') ? 'data-type="module"' : '';
              if (kind.includes('inline')) return `<script ${MARK} ${type}>${tell(name)}</script>`;
              const defer = kind.includes('defer') ? 'defer' : '';
              return `<script ${MARK} ${type} ${defer} src="${serve(name, kind.includes('slow'))}"></script>`;
            })
            .join('\n'),
        );
        const consent = hold();
        const done = running(names.at(-1)!);
        await accept(consent);
        await done;
        expect(ran).to.deep.equal(names);
      });
    }

    it('isn’t waited for by what comes after an async script', async () => {
      const name = crypto.randomUUID();
      put(`<script ${MARK} async src="/waits.js?${name}"></script><script ${MARK}>${tell('inline')}</script>`);
      const consent = hold();
      const [inline, late] = [running('inline'), running(name)];
      await accept(consent);
      await inline;
      await fetch(`/come?${name}`);
      await late;
      expect(ran).to.deep.equal(['inline', name]);
    });

    it('is that of the document, though one is allowed later than another', async () => {
      put(
        `<script type="text/plain" data-consent="ads">${tell('ads')}</script><script ${MARK}>${tell('media')}</script>`,
      );
      const consent = hold();
      const media = running('media');
      await accept(consent);
      await media;
      const ads = running('ads');
      await actAsVisitor(() => consent.decide({ ads: true }));
      await ads;
      expect(ran).to.deep.equal(['media', 'ads']);
    });
  });

  it('goes on with the next when a script can’t be fetched, can’t be read, or throws', async () => {
    const { onerror } = window;
    const errors: unknown[] = [];
    window.onerror = (message) => errors.push(message) > 0;
    put(`<script ${MARK} src="blob:nowhere"></script><script ${MARK}>${tell('a')}</script>
      <script ${MARK}>this is no code</script><script ${MARK}>throw new Error('broken')</script>
      <script ${MARK} data-type="module" src="blob:nowhere"></script><script ${MARK}>${tell('b')}</script>`);
    const consent = hold();
    const done = running('b');
    await accept(consent);
    await done;
    window.onerror = onerror;
    expect(ran).to.deep.equal(['a', 'b']);
    expect(errors).to.have.length(2);
  });

  it('goes on with the next when a script isn’t what its integrity says', async () => {
    put(`<script ${MARK} integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" src="${serve('forged')}"></script>
      <script ${MARK}>${tell('next')}</script>`);
    const consent = hold();
    const done = running('next');
    await accept(consent);
    await done;
    expect(ran).to.deep.equal(['next']);
  });

  it('goes on with the next after a script for old browsers', async () => {
    put(`<script ${MARK} nomodule src="${serve('old')}"></script><script ${MARK}>${tell('next')}</script>`);
    const consent = hold();
    const done = running('next');
    await accept(consent);
    await done;
    expect(ran).to.deep.equal(['next']);
  });

  it('takes an address from data-src as well', async () => {
    put(`<script ${MARK} data-src="${serve('external')}"></script>`);
    const consent = hold();
    const done = running('external');
    await accept(consent);
    await done;
    expect(ran).to.deep.equal(['external']);
  });

  it('keeps all attributes but the inert type', async () => {
    const place = put(`<script ${MARK} id="a" class="b" src="${serve('external')}" crossorigin="anonymous"
      fetchpriority="low" referrerpolicy="no-referrer" charset="utf-8" data-site="42"></script>`);
    const consent = hold();
    const done = running('external');
    await accept(consent);
    await done;
    const script = place.querySelector('script')!;
    expect(script).to.include({ id: 'a', className: 'b', crossOrigin: 'anonymous', referrerPolicy: 'no-referrer' });
    expect(script.getAttribute('fetchpriority')).to.equal('low');
    expect(script.dataset).to.deep.include({ site: '42', consent: 'media' });
    expect(script.type).to.equal('');
    expect(script.async).to.be.false;
  });

  it('keeps integrity, and the script runs when it agrees', async () => {
    const bytes = new TextEncoder().encode(tell('sound'));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const integrity = `sha256-${btoa(String.fromCharCode(...digest))}`;
    const place = put(`<script ${MARK} integrity="${integrity}" src="${serve('sound')}"></script>`);
    const consent = hold();
    const done = running('sound');
    await accept(consent);
    await done;
    expect(place.querySelector('script')).to.have.property('integrity', integrity);
  });

  it('runs a script of another type as what it is', async () => {
    const place = put(`<script ${MARK} data-type="application/ld+json">{"name": "Film"}</script>
      <script ${MARK}>${tell('next')}</script>`);
    const consent = hold();
    const done = running('next');
    await accept(consent);
    await done;
    const [data] = place.querySelectorAll('script');
    expect(data).to.include({ type: 'application/ld+json', text: '{"name": "Film"}' });
  });

  it('puts the script in the place of the inert one, so that it finds itself', async () => {
    const place = put(`<p></p><script ${MARK}>
      document.currentScript.insertAdjacentHTML('beforebegin', '<b></b>');${tell('inline')}</script><i></i>`);
    const consent = hold();
    const done = running('inline');
    await accept(consent);
    await done;
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['p', 'b', 'script', 'i']);
  });

  it('runs what is added later, by whatever way', async () => {
    const consent = hold();
    await accept(consent);
    const done = running('c');
    const place = put(`<div><script ${MARK}>${tell('a')}</script></div>`);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = 'media';
    script.text = tell('b');
    place.append(script);
    place.insertAdjacentHTML('beforeend', `<script ${MARK}>${tell('c')}</script>`);
    await done;
    expect(ran).to.deep.equal(['a', 'b', 'c']);
  });

  it('runs what a released script adds, once that is allowed', async () => {
    put(`<script ${MARK}>
      const next = document.createElement('script');
      next.type = 'text/plain';
      next.dataset.consent = 'video';
      next.text = "${tell('added').replaceAll("'", "\\'")}".replaceAll('\\\\', '');
      document.currentScript.after(next);
    </script>`);
    const consent = hold();
    const done = running('added');
    await accept(consent);
    await done;
    expect(ran).to.deep.equal(['added']);
  });

  it('runs nothing that waits for what isn’t in the policy, or can’t be read', async () => {
    put(`<script type="text/plain" data-consent="chat">${tell('unknown')}</script>
      <script type="text/plain" data-consent="media &">${tell('unreadable')}</script>
      <script type="text/plain" data-consent="">${tell('empty')}</script>
      <script ${MARK}>${tell('last')}</script>`);
    const consent = hold();
    const done = running('last');
    await actAsVisitor(() => consent.decide('all'));
    await done;
    expect(ran).to.deep.equal(['last']);
  });

  it('runs what waits for a refusal when that comes', async () => {
    put(`<script type="text/plain" data-consent="!media">${tell('instead')}</script>`);
    const consent = hold();
    const done = running('instead');
    await consent.decide({ media: false });
    await done;
    expect(ran).to.deep.equal(['instead']);
  });

  it('doesn’t run what is refused again before its turn', async () => {
    put(`<script ${MARK}>${tell('a')}</script><script type="text/plain" data-consent="ads">${tell('ads')}</script>`);
    const consent = hold();
    const done = running('ads');
    await actAsVisitor(() => consent.decide('all'));
    await consent.decide({ media: false });
    await done;
    expect(ran).to.deep.equal(['ads']);
  });

  it('doesn’t run what is refused while an earlier script runs', async () => {
    const consent = hold();
    const refuse = (): void => void consent.decide({ video: false });
    document.addEventListener('refuse', refuse, { once: true });
    put(`<script ${MARK}>document.dispatchEvent(new Event('refuse'));${tell('a')}</script>
      <script type="text/plain" data-consent="video">${tell('video')}</script>
      <script ${MARK}>${tell('last')}</script>`);
    const done = running('last');
    await consent.open();
    await accept(consent);
    await done;
    expect(ran).to.deep.equal(['a', 'last']);
  });

  it('doesn’t run what left the page before its turn', async () => {
    const place = put(`<script ${MARK}>${tell('gone')}</script><script ${MARK}>${tell('last')}</script>`);
    const consent = hold();
    const done = running('last');
    await accept(consent);
    place.firstElementChild?.remove();
    await done;
    expect(ran).to.deep.equal(['last']);
  });

  it('runs a thousand, each once and in order', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => String(index));
    put(names.map((name) => `<script ${MARK}>${tell(name)}</script>`).join(''));
    const consent = hold();
    const done = running('999');
    await accept(consent);
    await done;
    expect(ran).to.deep.equal(names);
  });

  describe('on a page with a nonce', () => {
    it('hands the nonce on to the script that runs', async () => {
      const place = put(`<script ${MARK} nonce="abc">${tell('inline')}</script>`);
      const consent = hold('abc');
      const done = running('inline');
      await accept(consent);
      await done;
      expect(place.querySelector('script')).to.have.property('nonce', 'abc');
    });

    it('runs nothing that lacks it: it may have been injected', async () => {
      put(`<script ${MARK}>${tell('none')}</script><script ${MARK} nonce="xyz">${tell('wrong')}</script>
        <script ${MARK} nonce="abc">${tell('right')}</script>`);
      const consent = hold('abc');
      const done = running('right');
      await accept(consent);
      await done;
      expect(ran).to.deep.equal(['right']);
    });
  });

  describe('while the page is parsed', () => {
    const parse = (readyState: DocumentReadyState): void => {
      if (readyState === 'loading')
        Object.defineProperty(document, 'readyState', { configurable: true, value: readyState });
      else {
        Reflect.deleteProperty(document, 'readyState');
        document.dispatchEvent(new Event('DOMContentLoaded'));
      }
    };
    afterEach(() => {
      Reflect.deleteProperty(document, 'readyState');
    });

    it('runs an inline script when something follows it, and a deferred one when the page is whole', async () => {
      await accept(startConsent());
      parse('loading');
      put(`<script ${MARK}>${tell('inline')}</script><script ${MARK} defer src="${serve('defer')}"></script>`);
      const first = running('inline');
      const last = running('defer');
      hold();
      await first;
      expect(ran).to.deep.equal(['inline']);
      parse('complete');
      await last;
      expect(ran).to.deep.equal(['inline', 'defer']);
    });

    it('waits with an inline script that may still be growing', async () => {
      await accept(startConsent());
      parse('loading');
      const script = put(`<script ${MARK}></script>`).firstElementChild!;
      const done = running('grown');
      hold();
      script.append(tell('grown'));
      parse('complete');
      await done;
      expect(ran).to.deep.equal(['grown']);
    });

    it('runs an inline script that follows a deferred one without waiting for it', async () => {
      await accept(startConsent());
      parse('loading');
      put(`<script ${MARK} defer src="${serve('defer')}"></script><script ${MARK}>${tell('inline')}</script><p></p>`);
      const inline = running('inline');
      const defer = running('defer');
      hold();
      parse('complete');
      await Promise.all([inline, defer]);
      expect(ran).to.have.members(['inline', 'defer']);
    });
  });
});
