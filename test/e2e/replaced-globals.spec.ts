// Pages and their libraries put something of their own in the place of what the browser has: MooTools does with Event and Request,
// Prototype with methods of arrays.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { makePage } from '../fixtures/make-page.mjs';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, onlyIn, readRan, sink, test } from './steps.js';

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
  ],
  services: [
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: ['stats.example'], cookies: [{ name: '_st' }] },
  ],
};
const mark = (code: string): string => `<script type="text/plain" data-consent="analytics">${code}</script>`;

const REPLACED = ['Event', 'Request', 'Array.prototype.entries', 'WeakRef', 'reportError'];

for (const name of REPLACED)
  test(`where the page has a ${name} of its own, marks are released, withdrawn and explained`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await visitMade(page, {
      policy,
      head: `<script>${name} = function () { throw new Error('The page’s own ${name}') }</script>`,
      body: `${mark('(window.ran ??= []).push("inline")')}<iframe data-consent="analytics" data-src="about:blank?film" title="Film"></iframe>`,
    });
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['inline']);
    await expect(page.locator('iframe')).toHaveAttribute('src', /film/);
    await page.evaluate(() => (document.cookie = '_st=1'));
    expect(await page.evaluate(() => window.askfirst.decide('none'))).toBe(true);
    await expect(page.locator('iframe')).not.toHaveAttribute('src', /film/);
    await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('_st');
    expect(await page.evaluate(() => window.askfirst.explain('https://stats.example/x'))).toMatchObject({
      fate: 'fails',
      rule: 'stats.example',
    });
    expect(errors).toEqual([]);
  });

const full = '<script src="/askfirst/askfirst-full.js"></script>';
const counter = {
  id: 'counter',
  category: 'analytics',
  name: 'Counter',
  hosts: [new URL(sink).host],
  cookies: [{ name: '_st' }, { name: '_st', kind: 'localStorage' }],
};
const declaring = { ...policy, services: [counter] };
/** Everything that the page tries, each step by itself. */
const tries = `<script>
  for (const attempt of [
    () => document.body.appendChild(Object.assign(document.createElement('img'), { src: '${sink}/counter/image' })),
    () => document.head.appendChild(Object.assign(document.createElement('script'), { src: '${sink}/counter/script' })),
    () => { document.body.insertAdjacentHTML('beforeend', '<img src="${sink}/counter/markup" alt="">') },
    () => { fetch('${sink}/counter/fetch', { mode: 'no-cors' }) },
    () => { const request = new XMLHttpRequest(); request.open('GET', '${sink}/counter/request'); request.send() },
    () => { navigator.sendBeacon('${sink}/counter/beacon') },
    () => { document.cookie = '_st=1' },
    () => { localStorage.setItem('_st', '1') },
  ]) try { attempt() } catch {}
</script>`;
const replaced = (name: string): string =>
  `<script>try { ${name} = function () { throw new Error('The page’s own ${name}') } } catch {}</script>`;

/** Shows each page in a frame, some at a time, until it is loaded and what it has sent has arrived. */
const showFrames = async (page: Page, addresses: readonly string[]): Promise<void> => {
  for (let first = 0; first < addresses.length; first += 25)
    await page.evaluate(
      async (some) => {
        const place = document.querySelector('#frames')!;
        const loaded = some.map((src) => {
          const frame = Object.assign(document.createElement('iframe'), { src });
          place.append(frame);
          return new Promise((settle) => frame.addEventListener('load', settle));
        });
        await Promise.all(loaded);
        place.replaceChildren();
      },
      addresses.slice(first, first + 25),
    );
  await page.evaluate(() => fetch('/askfirst/askfirst.js'));
};

/** A page may break whatever it likes after the gate has begun, one thing at a time: nothing passes that wasn't allowed. */
test('whatever built-in the page replaces by one that throws, nothing is sent or stored before an answer', async ({
  page,
  requests,
}) => {
  onlyIn('chromium', 'the names are the same in all engines, and the code is');
  const gate = readFileSync('dist/askfirst-full.js', 'utf8');
  await page.context().route('**/replaced.html?*', (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).search.slice(1));
    return route.fulfill(makePage({ policy: declaring, gate: full, head: replaced(name), body: mark('1') + tries }));
  });
  await visitMade(page, { body: '<div id="frames"></div>' });
  /** The functions of the language and of the browser that the gate's text mentions. */
  const names = await page.evaluate((text) => {
    const functionsOf = (owner: object): string[] =>
      Object.entries(Object.getOwnPropertyDescriptors(owner))
        .filter(([name, { value }]) => typeof value === 'function' && name !== 'constructor')
        .map(([name]) => name);
    const owners = [
      ...'Array Date JSON Math Number Object Promise Reflect String URL'.split(' '),
      ...'Array Date Document Element EventTarget Function Map Node Promise RegExp Set String URL WeakMap WeakSet'
        .split(' ')
        .map((name) => `${name}.prototype`),
    ];
    const find = (path: string): object =>
      path.split('.').reduce<object>((at, name) => (at as Record<string, object>)[name]!, window);
    const all = ['window', ...owners].map((owner) => [owner, functionsOf(find(owner))] as const);
    return all.flatMap(([owner, members]) =>
      members
        .filter((name) => new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}\\b`).test(text))
        .map((name) => `${owner}.${name}`),
    );
  }, gate);
  expect(names).toEqual(expect.arrayContaining(['window.URL', 'Array.prototype.map', 'RegExp.prototype.test']));
  requests.clear();

  await showFrames(
    page,
    names.map((name) => `/replaced.html?${encodeURIComponent(name)}`),
  );
  expect(requests.toSink()).toEqual([]);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

/** An element hides the document's own property of its name (`<img name="body">`: HTML, section 3.1.6). */
test('whatever property of the document an element hides, nothing is sent or stored before an answer', async ({
  page,
  requests,
}) => {
  onlyIn('chromium', 'the names are the same in all engines, and the code is');
  await page.context().route('**/hidden.html?*', (route) => {
    const name = new URL(route.request().url()).search.slice(1);
    const image = `<img name="${name}" src="data:," alt="">`;
    return route.fulfill(makePage({ policy: declaring, gate: full, body: image + mark('1') + tries }));
  });
  await visitMade(page, { body: '<div id="frames"></div>' });
  const names = await page.evaluate(() =>
    [Document, Node, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  );
  expect(names).toEqual(expect.arrayContaining(['baseURI', 'body', 'cookie', 'querySelector', 'dispatchEvent']));
  requests.clear();
  await showFrames(
    page,
    names.map((name) => `/hidden.html?${name}`),
  );
  expect(requests.toSink()).toEqual([]);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

/** What the build takes for the gate (src/build/capture-globals.ts), but for what the question itself can't do without. */
const TAKEN = [
  ...'CustomEvent Error Event EventTarget Function Request URL WeakRef atob'.split(' '),
  ...'parseInt queueMicrotask reportError'.split(' '),
];
for (const name of TAKEN)
  test(`where the page has a ${name} of its own, what is declared waits, and is made once it is allowed`, async ({
    page,
    requests,
  }) => {
    await visitMade(page, {
      policy: declaring,
      gate: full,
      head: `<script>window.${name} = function () { throw new Error('The page’s own ${name}') }</script>`,
      body: mark('(window.ran ??= []).push("inline")') + tries,
    });
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toSink()).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['inline']);
    const made = ['beacon', 'fetch', 'image', 'markup', 'request', 'script'].map((way) => `/counter/${way}`);
    await expect.poll(() => requests.toSink().sort()).toEqual(made);
    await expect.poll(() => page.evaluate(() => document.cookie)).toContain('_st=1');
    expect(await page.evaluate(() => localStorage.getItem('_st'))).toBe('1');
  });
