import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, readRan, sink, test } from './steps.js';

const MARK = 'type="text/plain" data-consent="analytics"';
const note = (name: string): string => `(window.ran ??= []).push('${name}')`;
const probe = (name: string, more = ''): string => `${sink}/probe.js?name=${name}${more}`;

/**
 * The browser has painted, so that what is lazy would have been asked for, and what was asked for before this is on its way. Not
 * "networkidle": a frame that leaves the document while it loads never gets there.
 */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled)));
    await (await fetch('/demo/policy.json')).text();
  });

/** Refuses all, as any script may. */
const refuse = (page: Page): Promise<unknown> => page.evaluate(() => window.askfirst.decide('none'));

test('a mark stays in its place; the script that runs stands right behind it and has its id until it is refused', async ({
  page,
}) => {
  await visitMade(page, { body: `<section><p></p><script ${MARK} id="a">${note('a')}</script><i></i></section>` });
  const look = (): Promise<unknown> =>
    page.evaluate(() =>
      [...document.querySelectorAll('section *')].map(({ localName, id }) => `${localName} ${id}`.trim()),
    );
  await page.evaluate(() => Object.assign(window, { mark: document.querySelector('[data-consent]') }));
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['a']);
  expect(await look()).toEqual(['p', 'script', 'script a', 'i']);
  expect(await page.evaluate('mark === document.querySelector("[data-consent]")')).toBe(true);
  await refuse(page);
  expect(await look()).toEqual(['p', 'script a', 'i']);
});

test('a framework may move and remove the mark: its script follows it, and runs once', async ({ page }) => {
  await visitMade(page, { body: `<section><b></b><script ${MARK}>${note('a')}</script></section>` });
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['a']);
  const names = await page.evaluate(async () => {
    const main = document.querySelector('section')!;
    const mark = main.querySelector('[data-consent]')!;
    const look = async (): Promise<string> => {
      await new Promise((settle) => setTimeout(settle));
      return [...main.children].map(({ localName }) => localName).join();
    };
    main.insertBefore(mark, main.firstChild);
    const moved = await look();
    main.removeChild(mark);
    const removed = await look();
    main.append(mark);
    return [moved, removed, await look()];
  });
  expect(names).toEqual(['script,script,b', 'b', 'b,script,script']);
  expect(await readRan(page)).toEqual(['a']);
});

/** Which of these addresses have arrived at the sink so far. Firefox tells of requests, too, that it gives up before they are sent. */
const readArrived = async (part: string): Promise<string[]> => {
  const entries = (await (await fetch(`${sink}/log.json`)).json()) as {
    readonly path: string;
    readonly query: string;
  }[];
  return entries.map(({ path, query }) => path + query).filter((address) => address.includes(part));
};

test('a copy of what was released is a mark again once it is refused: nothing of it runs or is asked for', async ({
  page,
  requests,
}) => {
  const own = `copied-${Date.now()}`;
  await visitMade(page, {
    body: `<section><script ${MARK} id="inline">${note('inline')}</script><script ${MARK} src="${probe('external', `&${own}`)}"></script>
      <iframe data-consent="analytics" data-src="${sink}/pixel/seen.gif?frame&${own}" title="Film"></iframe>
      <img data-consent="analytics" data-src="${sink}/pixel/seen.gif?copy&${own}" alt=""></section>`,
  });
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['inline', 'external']);
  await expect.poll(() => requests.toSink()).toHaveLength(3);
  await settle(page);
  const html = await page.evaluate(() => {
    const main = document.querySelector('section')!;
    Object.assign(window, { copy: main.cloneNode(true), parked: main });
    return main.innerHTML;
  });
  await refuse(page);
  expect(await readArrived(own)).toHaveLength(3);
  for (const way of ['html', 'clone', 'parked', 'scripts made anew']) {
    await page.evaluate(
      ([html, way]) => {
        const { copy, parked } = window as unknown as Record<'copy' | 'parked', HTMLElement>;
        const place = document.createElement('section');
        document.body.append(place);
        if (way === 'clone') place.append(copy);
        else if (way === 'parked') {
          parked.remove();
          place.append(parked);
        } else place.innerHTML = html;
        if (way === 'scripts made anew')
          for (const old of place.querySelectorAll('script')) {
            const script = document.createElement('script');
            for (const { name, value } of old.attributes) script.setAttribute(name, value);
            script.text = old.text;
            old.replaceWith(script);
          }
      },
      [html, way] as const,
    );
    await settle(page);
    expect(await readArrived(own), way).toHaveLength(3);
    expect(await readRan(page), way).toEqual(['inline', 'external']);
  }
});

test('marks in open shadow roots are released: declared in the markup, or a component’s that is defined late', async ({
  page,
}) => {
  await visitMade(page, {
    policy: { categories: [{ id: 'analytics', title: 'Statistics' }] },
    body: `<div><template shadowrootmode="open"><script ${MARK}>${note('declared')}</script></template></div><x-late></x-late>`,
  });
  await page.evaluate(
    (html) => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback(): void {
            // eslint-disable-next-line wc/attach-shadow-constructor -- many components attach it as they come into the page
            this.attachShadow({ mode: 'open' }).innerHTML = html;
          }
        },
      );
    },
    `<script ${MARK}>${note('late')}</script>`,
  );
  expect(await readRan(page)).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['declared', 'late']);
});

test('other scripts can’t open a held mark, and morphing can’t close a released one', async ({ page }) => {
  await visitMade(page, {
    body: `<iframe data-consent="analytics" data-src="${sink}/films/kite.html" title="Film"></iframe>`,
  });
  const frame = page.locator('iframe');
  await frame.evaluate((one: HTMLIFrameElement) => (one.src = one.dataset['src']!));
  await expect(frame).not.toHaveAttribute('src');
  await acceptAll(page);
  await expect(frame).toHaveAttribute('src', `${sink}/films/kite.html`);
  await frame.evaluate((one) => one.removeAttribute('src'));
  await expect(frame).toHaveAttribute('src', `${sink}/films/kite.html`);
  await frame.evaluate((one: HTMLIFrameElement, src) => (one.dataset['src'] = src), `${sink}/films/other.html`);
  await expect(frame).toHaveAttribute('src', `${sink}/films/other.html`);
});

test('whenReleased settles when what was marked has run', async ({ page }) => {
  await visitMade(page, { head: `<script ${MARK} src="${probe('library', '&delay=300')}"></script>` });
  await page.evaluate(() => {
    void window.askfirst.whenReleased('analytics').then(() => window.ran?.push('after'));
  });
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['library', 'after']);
});

test('an SVG script and a broken mark don’t keep the next from running', async ({ page }) => {
  await visitMade(page, {
    body: `<svg><script ${MARK}>${note('svg')}</script></svg><math><script ${MARK}>${note('math')}</script></math>
      <script ${MARK}>${note('last')}</script>`,
  });
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toEqual(['svg', 'last']);
});

/** Scripts of all kinds, as they would stand in a page. */
const KINDS: Readonly<Record<string, (name: string) => readonly [attributes: string, text: string]>> = {
  inline: (name) => ['', note(name)],
  sync: (name) => [`src="${probe(name)}"`, ''],
  slow: (name) => [`src="${probe(name, '&delay=200')}"`, ''],
  defer: (name) => [`defer src="${probe(name)}"`, ''],
  nomodule: (name) => [`nomodule src="${probe(name)}"`, ''],
  module: (name) => [`type="module" src="${probe(name)}"`, ''],
  'inline module': (name) => ['type="module"', note(name)],
  data: () => ['type="application/json"', '{}'],
  'async after all': (name) => [`async src="${probe(name, '&delay=700')}"`, ''],
};
for (const kinds of [
  ['inline', 'slow', 'inline', 'sync'],
  ['defer', 'inline', 'sync', 'defer'],
  ['module', 'inline module', 'inline', 'defer', 'sync', 'inline module'],
  ['nomodule', 'data', 'inline', 'module', 'inline'],
  ['async after all', 'inline', 'slow', 'defer', 'inline'],
])
  test(`the order is that of the page without the widget: ${kinds.join(', ')}`, async ({ page }) => {
    const tags = (isMarked: boolean): string =>
      kinds
        .map((kind, index) => {
          const [attributes, text] = KINDS[kind]!(`${kind} ${index}`.replaceAll(' ', '-'));
          const marked = `${MARK} ${attributes.replace('type=', 'data-type=')}`;
          return `<script ${isMarked ? marked : attributes}>${text}</script>`;
        })
        .join('\n');
    await visitMade(page, { gate: '', head: tags(false) });
    const count = kinds.filter((kind) => !['nomodule', 'data'].includes(kind)).length;
    await expect.poll(() => readRan(page)).toHaveLength(count);
    const wanted = await readRan(page);
    await page.context().unroute('**/made.html');
    await visitMade(page, { head: tags(true) });
    await acceptAll(page);
    await expect.poll(() => readRan(page), 'on acceptance').toEqual(wanted);
    await page.reload();
    await expect.poll(() => readRan(page), 'by a visitor who accepted before').toEqual(wanted);
  });
