import { expect } from 'chai';
import { until } from '../core/until.js';
import { accept, findReleased, MARK, releaseWhileTesting, running, runOwn, tell } from './released.js';

describe('what a released script does too late for the page', () => {
  const { ran, put, serve, hold } = releaseWhileTesting();
  const ended: AbortController[] = [];
  before(() => until(() => document.readyState === 'complete'));
  afterEach(() => {
    for (const one of ended.splice(0)) one.abort();
  });

  /** Code that waits for an event that the page had before. */
  const wait = (name: string): string =>
    `addEventListener('load', () => {${tell(`${name} load`)}}, { once: true });${tell(name)}`;
  /** Has the page’s own code wait for it. */
  const listen = (name: string): void => {
    const end = new AbortController();
    ended.push(end);
    const hear = (): unknown => document.dispatchEvent(new CustomEvent('ran', { detail: `${name} load` }));
    window.addEventListener('load', hear, { signal: end.signal });
  };

  const KINDS: Readonly<Record<string, () => string>> = {
    'an inline script': () => `<script ${MARK}>${wait('late')}</script>`,
    'an inline module': () => `<script ${MARK} data-type="module">${wait('late')}</script>`,
    'a script at an address': () => `<script ${MARK} src="${serve('', true, wait('late'))}"></script>`,
    'a module at an address': () =>
      `<script ${MARK} data-type="module" src="${serve('', false, wait('late'))}"></script>`,
  };
  for (const [kind, write] of Object.entries(KINDS)) {
    it(`doesn’t make it miss the page’s events: it hears them once, when all have run: ${kind}`, async () => {
      put(`${write()}<script ${MARK}>${tell('last')}</script>`);
      const consent = hold();
      const heard = running('late load');
      await accept(consent);
      // The page’s own code is no released script, though one is on its way.
      listen('page');
      await heard;
      // Modules run after the others.
      const inOrder = kind.includes('module') ? ['last', 'late'] : ['late', 'last'];
      expect(ran.splice(0)).to.deep.equal([...inOrder, 'late load']);

      // The same for those that come later.
      const next = running('next load');
      put(`<script ${MARK}>${wait('next')}</script>`);
      await until(() => Object.hasOwn(window, 'addEventListener'));
      listen('page later');
      await next;
      expect(ran).to.deep.equal(['next', 'next load']);
    });
  }

  it('is nothing that other scripts do while a module is on its way', async () => {
    const name = crypto.randomUUID();
    const code = `import '${location.origin}/waits.js?${name}';${wait('late')}`;
    const place = put(`<script ${MARK} data-type="module" src="${serve('', false, code)}"></script>`);
    const consent = hold();
    const heard = running('late load');
    await accept(consent);
    await until(() => findReleased(place).length);
    await runOwn(wait('page'));
    await fetch(`/come?${name}`);
    await heard;
    expect(ran).to.deep.equal(['page', 'own', name, 'late', 'late load']);
  });

  it('is heard by an async script too, when nothing is on its way any more', async () => {
    const name = crypto.randomUUID();
    put(`<script ${MARK} async src="${serve('', false, wait('async'))}"></script>
      <script ${MARK} src="/waits.js?${name}"></script>`);
    const consent = hold();
    const [came, heard] = [running('async'), running('async load')];
    await accept(consent);
    await came;
    await fetch(`/come?${name}`);
    await heard;
    expect(ran).to.deep.equal(['async', name, 'async load']);
  });

  it('has nothing loaded where there is nothing of that kind, and leaves the page’s methods as they were', async () => {
    const methods = (): unknown[] =>
      [window, document].flatMap((page) =>
        ['addEventListener', 'removeEventListener', 'write'].map((name) => Reflect.get(page, name) as unknown),
      );
    const before = methods();
    let asked = 0;
    const consent = hold('', () => asked++);
    await accept(consent);
    for (const name of ['first', 'second']) {
      const done = [running(`${name} async`), running(`${name} last`)];
      put(`<script ${MARK} async src="${serve(`${name} async`)}"></script><script ${MARK}>${tell('inline')}</script>
        <script ${MARK} src="${serve('external')}"></script><script ${MARK} data-type="module" src="${serve('module')}"></script>
        <script ${MARK}>${tell(`${name} last`)}</script>`);
      await Promise.all(done);
      await until(() => methods().every((method, index) => method === before[index]));
    }
    expect(asked).to.equal(0);
  });

  it('can’t be the element’s own load and error: each hears them once, and so does who holds the inert one', async () => {
    const place = put(`<script ${MARK} src="${serve('a')}" onload="${tell('onload')}"></script>
      <script ${MARK} src="blob:nowhere" onerror="${tell('onerror')}"></script>
      <script ${MARK} src="${serve('b')}"></script><script ${MARK}>${tell('last')}</script>`);
    const inert = place.querySelectorAll('script')[2]!;
    inert.addEventListener('load', ({ target }) => {
      document.dispatchEvent(new CustomEvent('ran', { detail: target === inert && 'heard' }));
    });
    const consent = hold();
    const done = running('last');
    await accept(consent);
    await done;
    expect(ran).to.deep.equal(['a', 'onload', 'onerror', 'b', 'heard', 'last']);
  });

  describe('with document.write', () => {
    const write = (html: string): string =>
      `document.write('${html.replaceAll("'", "\\'").replaceAll('</', '<\\/')}');`;

    it('lands at the script’s place', async () => {
      const place = put(`<p></p><script ${MARK}>${write('<b>written</b>')}</script><i></i>`);
      const consent = hold();
      await accept(consent);
      await until(() => place.querySelector('b'));
      expect([...place.children].map(({ localName }) => localName)).to.deep.equal(['p', 'script', 'script', 'b', 'i']);
    });

    for (const [kind, follow] of [
      ['an inline script', () => `<script ${MARK}>${tell('next')}</script>`],
      ['a script at an address', () => `<script ${MARK} src="${serve('next')}"></script>`],
    ] as const)
      for (const from of ['an inline script', 'a script at an address']) {
        it(`runs what ${from} writes before ${kind} that follows it`, async () => {
          const code = write(
            `<script src="${serve('written', true)}"></script><script>${tell('written too')}</script>`,
          );
          const writer = from.includes('inline')
            ? `<script ${MARK}>${code}</script>`
            : `<script ${MARK} src="${serve('', false, code)}"></script>`;
          put(`${writer}${follow()}<script ${MARK}>${tell('last')}</script>`);
          const consent = hold();
          const done = running('last');
          await accept(consent);
          await done;
          expect(ran).to.deep.equal(['written', 'written too', 'next', 'last']);
        });
      }

    it('runs nothing without the page’s nonce', async () => {
      const code = write(`<script>${tell('injected')}</script><script nonce="abc">${tell('written')}</script>`);
      put(`<script ${MARK} nonce="abc">${code}</script><script ${MARK} nonce="abc">${tell('last')}</script>`);
      const consent = hold('abc');
      const done = running('last');
      await accept(consent);
      await done;
      expect(ran).to.deep.equal(['written', 'last']);
    });
  });
});
