import { expect } from 'chai';
import { actAsVisitor } from '../core/act-as.js';
import { listenToConsole } from '../core/listen-to-console.js';
import { onlyWhere } from '../core/only-where.js';
import { startConsent } from '../core/start-consent.js';
import { until } from '../core/until.js';
import { accept, findReleased, MARK, releaseWhileTesting, running, runOwn, tell } from './released.js';
import { nextTask } from '../core/next-task.js';

describe('scripts', () => {
  const { ran, put, serve, hold } = releaseWhileTesting();
  listenToConsole('warn');

  it('runs nothing before it is allowed, and each once after', async () => {
    put(`<script ${MARK}>${tell('inline')}</script><script ${MARK} src="${serve('external')}"></script>
      <script ${MARK} data-type="module">${tell('module')}</script><script ${MARK}>${tell('last')}</script>`);
    const consent = hold();
    await consent.decide({ ads: false });
    expect(ran).to.be.empty;
    const done = running('module');
    await accept(consent);
    await done;
    await consent.decide({ media: false });
    await accept(consent);
    put(`<script ${MARK}>${tell('fence')}</script>`);
    await running('fence');
    expect(ran).to.deep.equal(['inline', 'external', 'last', 'module', 'fence']);
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
      it(`is that of the browser for ${what}: ${kinds.join(', ')}`, async () => {
        const names = kinds.map((kind, index) => `${String(index)} ${kind}`);
        const isDeferred = (name: string): boolean => /module|defer/.test(name);
        const inOrder = [...names.filter((name) => !isDeferred(name)), ...names.filter(isDeferred)];
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
        const done = running(inOrder.at(-1)!);
        await accept(consent);
        await done;
        expect(ran).to.deep.equal(inOrder);
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

    it('is each one’s own among async scripts', async () => {
      const name = crypto.randomUUID();
      const place = put(`<script ${MARK} async src="/waits.js?${name}"></script>
        <script ${MARK} async src="${serve('next')}"></script>`);
      const consent = hold();
      const [next, late] = [running('next'), running(name)];
      await accept(consent);
      await next;
      expect([...findReleased(place)].map(({ async }) => async)).to.deep.equal([true, true]);
      await fetch(`/come?${name}`);
      await late;
      expect(ran).to.deep.equal(['next', name]);
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

  for (const [what, attributes] of [
    ['that isn’t what its integrity says', 'integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="'],
    ['for old browsers', 'nomodule'],
    ['that is data at an address', 'data-type="text/x-template"'],
  ])
    it(`goes on with the next after a script ${what}`, async () => {
      put(`<script ${MARK} ${attributes} src="${serve('first')}"></script><script ${MARK}>${tell('next')}</script>`);
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
    const [script] = findReleased(place);
    expect(script).to.include({ id: 'a', className: 'b', crossOrigin: 'anonymous', referrerPolicy: 'no-referrer' });
    expect(script?.getAttribute('fetchpriority')).to.equal('low');
    expect(script?.dataset).to.deep.include({ site: '42' });
    expect(script?.async).to.be.false;
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
    expect(findReleased(place)[0]).to.have.property('integrity', integrity);
  });

  it('runs a script of another type as what it is', async () => {
    const place = put(`<script ${MARK} data-type="application/ld+json">{"name": "Film"}</script>
      <script ${MARK}>${tell('next')}</script>`);
    const consent = hold();
    const done = running('next');
    await accept(consent);
    await done;
    const [data] = findReleased(place);
    expect(data).to.include({ type: 'application/ld+json', text: '{"name": "Film"}' });
  });

  it('puts the script right behind its mark, so that it finds itself', async () => {
    const place = put(`<p></p><script ${MARK}>
      document.currentScript.insertAdjacentHTML('beforebegin', '<b></b>');${tell('inline')}</script><i></i>`);
    const consent = hold();
    const done = running('inline');
    await accept(consent);
    await done;
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['p', 'script', 'b', 'script', 'i']);
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

  it('doesn’t run what is refused while an earlier script is on its way', async () => {
    const name = crypto.randomUUID();
    const place = put(`<script ${MARK} src="/waits.js?${name}"></script>
      <script type="text/plain" data-consent="ads" src="${serve('ads')}"></script><script ${MARK}>${tell('last')}</script>`);
    const consent = hold();
    const done = running('last');
    await actAsVisitor(() => consent.decide('all'));
    await until(() => findReleased(place).length);
    await consent.decide({ ads: false });
    await fetch(`/come?${name}`);
    await done;
    expect(ran).to.deep.equal([name, 'last']);
  });

  it('doesn’t run what left the page before its turn', async () => {
    const place = put(`<script ${MARK} src="${serve('gone')}"></script><script ${MARK}>${tell('last')}</script>`);
    const consent = hold();
    const done = running('last');
    await accept(consent);
    place.firstElementChild?.remove();
    await done;
    expect(ran).to.deep.equal(['last']);
  });

  it('doesn’t run what is no mark any more when its turn comes', async () => {
    const place = put(`<script ${MARK} src="${serve('gone')}"></script><script ${MARK}>${tell('last')}</script>`);
    const consent = hold();
    const done = running('last');
    await accept(consent);
    place.firstElementChild?.removeAttribute('data-consent');
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

  describe('an inline module', () => {
    const MODULE = `${MARK} data-type="module"`;
    const keepsModules = !CSS.supports('-moz-appearance', 'none');
    const ITS_OWN = 'Firefox runs an inline module that imports nothing before one that imports';
    const isOut = (mark: HTMLScriptElement | undefined): boolean =>
      !!mark?.nextElementSibling?.matches('[data-released]');

    onlyWhere(keepsModules, ITS_OWN, 'is waited for with all that it imports', async () => {
      const name = crypto.randomUUID();
      const place = put(`<script ${MODULE}>import '/waits.js?${name}';${tell('module')}</script>
        <script ${MARK} defer src="${serve('next')}"></script>`);
      const consent = hold();
      const done = running('next');
      await accept(consent);
      await until(() => isOut(place.getElementsByTagName('script')[0]));
      await runOwn('', 'module');
      expect(ran).to.deep.equal(['own']);
      await fetch(`/come?${name}`);
      await done;
      expect(ran).to.deep.equal(['own', name, 'module', 'next']);
    });

    onlyWhere(
      keepsModules,
      ITS_OWN,
      'isn’t waited for where the page’s Content-Security-Policy stops what comes with it',
      async () => {
        const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
        const place = put(`<script ${MODULE}>import '/waits.js?${first}';${tell('first')}</script>
        <script ${MODULE}>import '/waits.js?${second}';${tell('second')}</script>
        <script ${MARK} defer src="${serve('next')}"></script>`);
        const marked = place.querySelectorAll<HTMLScriptElement>('[data-consent]');
        const consent = hold();
        const [ranFirst, done] = [running('first'), running('next')];
        await accept(consent);
        await until(() => isOut(marked[0]));
        document.dispatchEvent(new Event('securitypolicyviolation'));
        await until(() => isOut(marked[1]));
        // The first one coming after all isn’t taken for the second.
        await fetch(`/come?${first}`);
        await ranFirst;
        await runOwn('');
        expect(ran).to.deep.equal([first, 'first', 'own']);
        await fetch(`/come?${second}`);
        await done;
        expect(ran.slice(3)).to.deep.equal([second, 'second', 'next']);
      },
    );

    it('has its attributes for itself, and a classic script brings nothing along', async () => {
      const brought: Element[] = [];
      const observer = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          brought.push(...[...addedNodes].filter((node) => node instanceof HTMLScriptElement));
      });
      observer.observe(document.head, { childList: true });
      put(`<script ${MODULE} id="a" class="b" data-site="42">${tell('module')}</script>
        <script ${MARK}>${tell('inline')}</script><script ${MARK} src="${serve('external')}"></script>
        <script ${MARK} nomodule src="${serve('old')}"></script><script ${MARK} defer src="${serve('last')}"></script>`);
      const consent = hold();
      const done = running('last');
      await accept(consent);
      await done;
      observer.disconnect();
      expect(brought.map((script) => script.getAttributeNames())).to.deep.equal([['type']]);
    });
  });

  describe('on their way', () => {
    /** How the browser was asked to fetch something ahead. */
    const findAhead = (address: string): HTMLLinkElement | undefined =>
      [...document.head.querySelectorAll('link')].find(({ href }) => href === address);

    it('are fetched ahead of their turn just as they will be, with nothing that is theirs alone', async () => {
      const [classic, module] = [serve('classic'), serve('module')];
      put(`<script ${MARK} src="${classic}" id="a" class="b" data-ref="42" crossorigin="anonymous" fetchpriority="low"
          referrerpolicy="no-referrer" integrity=""></script>
        <script ${MARK} data-type="module" data-src="${module}"></script>`);
      const consent = hold();
      expect(findAhead(classic)).to.be.undefined;
      const done = running('module');
      await accept(consent);
      const link = findAhead(classic)!;
      expect(Object.fromEntries([...link.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
        rel: 'preload',
        as: 'script',
        href: classic,
        crossorigin: 'anonymous',
        fetchpriority: 'low',
        referrerpolicy: 'no-referrer',
        integrity: '',
      });
      expect(findAhead(module)).to.include({ rel: 'modulepreload' });
      await done;
      await until(() => !findAhead(classic) && !findAhead(module));
    });

    it('aren’t fetched ahead where the browser won’t run them, or will at once', async () => {
      const addresses = [serve('data'), serve('old'), serve('async')];
      put(`<script ${MARK} data-type="text/x-template" src="${addresses[0]!}"></script>
        <script ${MARK} nomodule src="${addresses[1]!}"></script><script ${MARK} async src="${addresses[2]!}"></script>`);
      await accept(hold());
      expect(addresses.map(findAhead)).to.deep.equal([undefined, undefined, undefined]);
    });

    it('have the page’s nonce then too, and none is fetched that lacks it', async () => {
      const [right, wrong] = [serve('right'), serve('wrong')];
      put(`<script ${MARK} nonce="xyz" src="${wrong}"></script><script ${MARK} nonce="abc" src="${right}"></script>`);
      const consent = hold('abc');
      expect([findAhead(right), findAhead(wrong)]).to.deep.equal([undefined, undefined]);
      const done = running('right');
      await accept(consent);
      expect(findAhead(wrong)).to.be.undefined;
      expect(findAhead(right)).to.have.property('nonce', 'abc');
      await done;
    });
  });

  describe('on a page whose body is exchanged', () => {
    const { body } = document;
    afterEach(() => {
      document.body = body;
    });

    it('run an address once under all bodies, unless they say otherwise, and all else again', async () => {
      const [first, again, other] = [serve('first'), serve('again'), serve('other')];
      put(`<script ${MARK} src="${first}"></script><script ${MARK} src="${first}"></script>
        <script ${MARK} data-again src="${again}"></script><script ${MARK}>${tell('inline')}</script>`);
      const consent = hold();
      const done = running('inline');
      await accept(consent);
      await done;
      expect(ran.splice(0)).to.deep.equal(['first', 'first', 'again', 'inline']);
      const next = document.createElement('body');
      next.innerHTML = `<script ${MARK} src="${first}"></script><script ${MARK} src="${other}"></script>
        <script ${MARK} data-again src="${again}"></script><script ${MARK} src="${first}"></script>
        <script ${MARK}>${tell('inline')}</script><script type="text/plain" data-consent="video" src="${first}"></script>
        <script ${MARK}>${tell('last')}</script>`;
      const ended = running('last');
      document.body = next;
      await ended;
      expect(ran).to.deep.equal(['other', 'again', 'inline', 'first', 'last']);
    });
  });

  describe('on a page with a nonce', () => {
    it('hands on one that the browser hides from markup', async () => {
      const place = put(`<script ${MARK}>${tell('inline')}</script>`);
      place.querySelector('script')!.nonce = 'abc';
      const consent = hold('abc');
      const done = running('inline');
      await accept(consent);
      await done;
      expect(findReleased(place)[0]).to.have.property('nonce', 'abc');
    });

    it('hands the nonce on to the script that runs', async () => {
      const place = put(`<script ${MARK} nonce="abc">${tell('inline')}</script>`);
      const consent = hold('abc');
      const done = running('inline');
      await accept(consent);
      await done;
      expect(findReleased(place)[0]).to.have.property('nonce', 'abc');
    });

    it('runs nothing that lacks it: it may have been injected', async () => {
      put(`<script ${MARK}>${tell('none')}</script><script ${MARK} nonce="xyz">${tell('wrong')}</script>
        <script ${MARK} nonce="abc">${tell('right')}</script>
        <script ${MARK} async src="${serve('async')}"></script><script ${MARK} nonce="abc">${tell('last')}</script>`);
      const consent = hold('abc');
      const done = running('last');
      await accept(consent);
      await done;
      expect(ran).to.deep.equal(['right', 'last']);
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
      const place = put(
        `<script ${MARK}>${tell('inline')}</script><script ${MARK} defer src="${serve('defer')}"></script>`,
      );
      const first = running('inline');
      const last = running('defer');
      hold();
      await first;
      expect(ran).to.deep.equal(['inline']);
      await nextTask();
      expect(findReleased(place).length).to.equal(1);
      parse('complete');
      await last;
      expect(ran).to.deep.equal(['inline', 'defer']);
    });

    for (const kind of ['external', 'inline'])
      it(`runs a module when the page is whole, as the parser does: ${kind}`, async () => {
        await accept(startConsent());
        const more = kind === 'external' ? `src="${serve('module')}">` : `>${tell('module')}`;
        parse('loading');
        const place = put(`<script ${MARK} data-type="module" ${more}</script><p></p>`);
        const done = running('module');
        hold();
        await nextTask();
        expect(findReleased(place).length).to.equal(0);
        parse('complete');
        await done;
      });

    it('doesn’t wait until the browser has painted what is there so far', async () => {
      await accept(startConsent());
      parse('loading');
      put(`<script ${MARK}>${tell('inline')}</script><p></p>`);
      const painted = running('painted');
      requestAnimationFrame(() => document.dispatchEvent(new CustomEvent('ran', { detail: 'painted' })));
      hold();
      await painted;
      expect(ran).to.deep.equal(['inline', 'painted']);
    });

    it('runs an external script though nothing follows it: its text is elsewhere', async () => {
      await accept(startConsent());
      parse('loading');
      put(`<script ${MARK} src="${serve('external')}"></script>`);
      const done = running('external');
      hold();
      await done;
      expect(ran).to.deep.equal(['external']);
    });

    it('waits with an inline script that may still be growing', async () => {
      await accept(startConsent());
      parse('loading');
      const script = put(`<script ${MARK}></script>`).firstElementChild!;
      const done = running('grown');
      hold();
      await nextTask();
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
