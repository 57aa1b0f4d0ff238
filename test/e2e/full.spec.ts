// Pages that hold marks, hosts and entries by one file, and pages with the gate's text in them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { findGates } from './find-gates.js';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, readRan, refuseAll, sink, test, withdrawAll } from './steps.js';

const FULL = '<script src="/askfirst/askfirst-full.js"></script>';
const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'stats', title: 'Statistics' },
  ],
  services: [
    { id: 'counter', category: 'stats', name: 'Counter', hosts: ['127.0.0.1'], cookies: [{ name: '_count' }] },
  ],
};
const at = (name: string): string => `${sink}/probe.js?name=${name}`;

/** What a page does at once behind the gate: it asks a declared host for something, and stores a declared cookie. */
const early = `<script>fetch('${at('early')}').catch(() => {}); document.cookie = '_count=1'</script>`;
const mark = `<script type="text/plain" data-consent="stats">(window.ran ??= []).push('marked')</script>`;
const made = { policy, gate: FULL, head: early, body: mark };

const readStored = (page: Page): Promise<boolean> => page.evaluate(() => document.cookie.includes('_count'));
/** Whether the page's fetch is the browser's own. */
const isUntouched = (page: Page): Promise<boolean> =>
  page.evaluate(() => Function.prototype.toString.call(fetch).includes('fetch'));

test.describe('askfirst-full.js', () => {
  test('holds marks, hosts and cookies before the page’s next script, by one file', async ({
    page,
    requests,
    said,
  }) => {
    await visitMade(page, made);
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toSink()).toEqual([]);
    expect([await readStored(page), await readRan(page)]).toEqual([false, []]);
    expect(requests.toWidget().filter((path) => path.includes('declared'))).toEqual([]);
    expect(await findGates(page)).toEqual(['hosts', 'entries']);
    expect(said.errors()).toEqual([]);
  });

  test('makes on acceptance what waited, and holds nothing on the next page, by the gate alone', async ({
    page,
    requests,
  }) => {
    await visitMade(page, made);
    await acceptAll(page);
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=early']);
    await expect.poll(() => readStored(page)).toBe(true);
    await expect.poll(() => readRan(page)).toEqual(['marked']);
    requests.clear();
    await page.reload();
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=early']);
    await expect.poll(() => readRan(page)).toEqual(['marked']);
    expect(requests.toWidget()).toEqual(['/askfirst/askfirst-full.js']);
    expect(await isUntouched(page)).toBe(true);
  });

  test('sends and stores nothing after a refusal, on this page and the next', async ({ page, requests }) => {
    await visitMade(page, made);
    await refuseAll(page);
    await page.reload();
    await page.waitForLoadState();
    expect(requests.toSink()).toEqual([]);
    expect([await readStored(page), await readRan(page)]).toEqual([false, []]);
    expect(await isUntouched(page)).toBe(false);
  });

  test('sends and stores nothing after a withdrawal, on this page and the next', async ({ page, requests }) => {
    await visitMade(page, made);
    await acceptAll(page);
    await page.reload();
    await page.waitForLoadState();
    await withdrawAll(page);
    requests.clear();
    await page.evaluate((address) => fetch(address).catch(() => {}), at('withdrawn'));
    await page.evaluate(() => (document.cookie = '_count=2'));
    await expect.poll(() => readStored(page)).toBe(false);
    await page.reload();
    await page.waitForLoadState();
    expect(requests.toSink()).toEqual([]);
    expect([await readStored(page), await readRan(page)]).toEqual([false, []]);
  });

  test('never writes into the page, so that it works where document.write doesn’t', async ({ page, requests }) => {
    await visitMade(page, {
      ...made,
      first: `<script>document.write = () => { throw new Error('written') }</script>`,
      gate: '<script src="/askfirst/askfirst-full.js"></script>',
    });
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toSink()).toEqual([]);
    expect(await findGates(page)).toEqual(['hosts', 'entries']);
  });
});

/** Counts calls for whose answer the main thread waits for another process, until the document is parsed. It comes before the gate. */
const countWaits = `<script>
  window.waits = {};
  const count = (name) => (waits[name] = (waits[name] ?? 0) + 1);
  const watch = (owner, key, name) => {
    const native = Object.getOwnPropertyDescriptor(owner, key);
    const counting = {};
    for (const way of ['get', 'set', 'value'])
      if (typeof native[way] === 'function')
        counting[way] = function (...args) {
          if (document.readyState === 'loading') count(name + '.' + key);
          return Reflect.apply(native[way], this, args);
        };
    Object.defineProperty(owner, key, { ...native, ...counting });
  };
  watch(Document.prototype, 'cookie', 'document');
  for (const key of ['localStorage', 'sessionStorage']) watch(window, key, 'window');
  watch(IDBFactory.prototype, 'open', 'indexedDB');
  for (const key of ['getItem', 'setItem', 'removeItem', 'key', 'length', 'clear']) watch(Storage.prototype, key, 'Storage');
</script>`;

// Who has refused has leftovers erased, and so the cookies are read once more; nobody has written any meanwhile, so that Chromium knows them.
for (const [choice, answer, reads] of [
  ['accepted', acceptAll, 1],
  ['refused', refuseAll, 2],
] as const)
  test(`for who has ${choice}, nothing is read before the page is parsed but cookies`, async ({ page }) => {
    const quiet = { ...made, head: '', first: countWaits };
    await visitMade(page, quiet);
    await answer(page);
    await page.reload();
    await page.waitForLoadState();
    const waits = await page.evaluate(() => (window as Window & { waits?: Record<string, number> }).waits);
    expect(waits).toEqual({ 'document.cookie': reads });
  });

test.describe('the gate’s text in the page', () => {
  const textOf = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
  const hashOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

  for (const file of ['askfirst.inline.js', 'askfirst-full.inline.js'])
    test(`${file} can end no script element, and has nothing behind its last character`, () => {
      const text = textOf(file);
      expect(text).not.toMatch(/<\/script|<!--|<script/i);
      expect(text).toBe(text.trimEnd());
    });

  test('holds all under a Content-Security-Policy that names its hash, and the folder of the rest', async ({
    page,
    requests,
    said,
  }) => {
    const text = textOf('askfirst-full.inline.js');
    await visitMade(page, {
      policy,
      headers: {
        'Content-Security-Policy': `script-src '${hashOf(text)}' 'nonce-n' 'self'; object-src 'none'`,
      },
      gate: `<script data-base="/askfirst/">${text}</script>`,
      head: early.replace('<script', '<script nonce="n"'),
    });
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toSink()).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=early']);
    expect(said.errors()).toEqual([]);
  });

  test('holds all under a strict Content-Security-Policy with its nonce, with the rest beside it', async ({
    page,
    requests,
    said,
  }) => {
    await visitMade(page, {
      policy,
      headers: { 'Content-Security-Policy': `script-src 'nonce-n' 'strict-dynamic'; object-src 'none'` },
      gate: `<script nonce="n" data-base="/askfirst/">${textOf('askfirst.inline.js')}</script>`,
      head: early.replace('<script', '<script nonce="n"'),
    });
    await expect(findBanner(page)).toBeVisible();
    expect(requests.toWidget()).toContain('/askfirst/askfirst-declared.js');
    expect(requests.toSink()).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=early']);
    expect(said.errors()).toEqual([]);
  });
});
