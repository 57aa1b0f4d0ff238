// Whatever fails: nothing is allowed by it, the page can be used, and the console says so once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  answer,
  answerAgain,
  banner,
  categories,
  dialog,
  mark,
  push,
  readRan,
  settings,
  untilEqual,
  untilRan,
  untilRecord,
  untilSent,
} from './words.mjs';

const script = { 'content-type': 'text/javascript' };
const ui = readFileSync('dist/askfirst-ui.js', 'utf8');

/** Keeps what the widget says in the console. */
const listen = `<script>
  window.said = [];
  for (const type of ['error', 'warn']) {
    const own = console[type];
    console[type] = (...all) => { if (String(all[0]).includes('[askfirst]')) said.push(all.join(' ')); own.apply(console, all); };
  }
</script>`;
const readSaid = (visitor) => visitor.evaluate(() => window.said);

const stats = { id: 'stats', category: 'analytics', name: 'Stats', hosts: ['127.0.0.1/stats/*'] };
const made = (sink, more = {}) => ({
  policy: { categories, services: [] },
  head: mark('analytics', push('analytics')) + mark('marketing', '', `src="${sink}/probe.js?name=marketing"`),
  body: `<iframe data-consent="marketing" data-src="${sink}/films/kite.html" title="Film"></iframe><p style="height: 3000px">Long</p>`,
  ...more,
  first: listen + (more.first ?? ''),
});

/** The page can be scrolled, and its links lead where they lead. */
async function assertUsable(visitor) {
  const locked = () => {
    scrollTo({ top: 400, behavior: 'instant' });
    const all = [document.documentElement, document.body];
    return scrollY === 0 || all.some((one) => one.inert || getComputedStyle(one).overflowY === 'hidden');
  };
  assert.equal(await visitor.evaluate(locked), false);
}

/** Replaces a way to keep something by one that throws, as a browser does where a page may keep nothing. */
const takeAway = (owner, name) =>
  `Object.defineProperty(${owner}, '${name}', { configurable: true, get: refuse, set: refuse });`;
const sandbox = (lines) =>
  `<script>{ const refuse = () => { throw new DOMException('Not here', 'SecurityError'); }; ${lines.join(' ')} }</script>`;

export const faults = {
  async 'the UI is lost, cut off or broken: nothing is allowed, the page can be used, and the console says so once'(
    visitor,
  ) {
    for (const answerWith of [
      { status: 404 },
      { headers: script, body: ui.slice(0, 9000) },
      { headers: script, body: 'throw new Error("broken")' },
      { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Not found</title>' },
    ]) {
      visitor.serve('/askfirst/askfirst-ui.js', answerWith);
      await visitor.visitMade(made(visitor.sink));
      await visitor.until('it is said', async () => (await readSaid(visitor)).length > 0);
      await assertUsable(visitor);
      const said = await readSaid(visitor);
      assert.equal(said.length, 1);
      assert.match(said[0], /askfirst-ui\.js/);
      assert.deepEqual(await readRan(visitor), []);
      await visitor.click(settings);
      await visitor.until('the link leads to the policy', () =>
        visitor.evaluate(() => location.pathname === '/demo/privacy.html' && document.readyState === 'complete'),
      );
      assert.deepEqual(await visitor.listSent(), []);
      assert.equal(await visitor.readRecord(), undefined);
    }
  },

  async 'the UI is lost after an answer: the answer still holds'(visitor) {
    await visitor.visitMade(made(visitor.sink));
    await answer(visitor, 'accept-all');
    visitor.serve('/askfirst/askfirst-ui.js', { status: 404 });
    await visitor.reload();
    await untilRan(visitor, 'analytics', 'marketing');
    await visitor.inFrame('iframe', () => visitor.untilSees('button'));
  },

  async 'the file that an answer takes is lost: nothing is allowed or recorded, and the question stays'(visitor) {
    visitor.serve('/askfirst/askfirst-when-answered.js', { status: 404 });
    await visitor.visitMade(made(visitor.sink));
    await visitor.click(...banner('accept-all'));
    await visitor.until('it is said', async () =>
      (await readSaid(visitor)).join().includes('askfirst-when-answered.js'),
    );
    await assertUsable(visitor);
    assert.deepEqual(await readRan(visitor), []);
    assert.equal(await visitor.readRecord(), undefined);
    assert.deepEqual(await visitor.listSent(), []);
    await visitor.untilSees(...banner('refuse-all'));
  },

  async 'the file that holds hosts and cookies is lost: marks stay held, and the console says so once'(visitor) {
    visitor.serve('/askfirst/askfirst-declared.js', { status: 404 });
    await visitor.visitMade(made(visitor.sink, { policy: { categories, services: [stats] } }));
    await visitor.untilSees(...banner('accept-all'));
    await visitor.until('it is said', async () => (await readSaid(visitor)).length > 0);
    const said = await readSaid(visitor);
    assert.equal(said.length, 1);
    assert.match(said[0], /askfirst-declared\.js/);
    assert.deepEqual(await readRan(visitor), []);
    assert.deepEqual(await visitor.listSent(), []);
    await answer(visitor, 'accept-all');
    await untilRan(visitor, 'analytics', 'marketing');
  },

  async 'the policy is lost or broken: nothing is allowed, whoever accepted before, and the page can be used'(visitor) {
    const json = { 'content-type': 'application/json' };
    const gate = '<script src="/askfirst/askfirst.js" data-policy="/policy-of-this-test.json"></script>';
    const { policy, ...without } = made(visitor.sink, { gate });
    visitor.serve('/policy-of-this-test.json', { headers: json, body: JSON.stringify(policy) });
    await visitor.visitMade(without);
    await answer(visitor, 'accept-all');
    await untilRan(visitor, 'analytics', 'marketing');
    for (const answerWith of [
      { status: 500, headers: json, body: '{"regimes":{"*":"none"}}' },
      { headers: json, body: '{"categories":[{"id":"necess' },
      { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' },
    ]) {
      visitor.serve('/policy-of-this-test.json', answerWith);
      await visitor.reload();
      await visitor.until('it is said', async () => (await readSaid(visitor)).length > 0);
      await assertUsable(visitor);
      assert.equal((await readSaid(visitor)).length, 1);
      assert.deepEqual(await readRan(visitor), []);
      assert.match(await visitor.readRecord(), /accept-all/);
    }
  },

  async 'the browser refuses cookies: the answer holds for the page, which says so, and is asked for on the next'(
    visitor,
  ) {
    const silent = `<script>Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} })</script>`;
    for (const first of [silent, sandbox([takeAway('Document.prototype', 'cookie')])]) {
      await visitor.visitMade(made(visitor.sink, { first }));
      await visitor.click(...banner('accept-all'));
      await visitor.untilReads('Your browser blocks cookies', 'askfirst-banner');
      await untilRan(visitor, 'analytics', 'marketing');
      await visitor.inFrame('iframe', () => visitor.untilSees('button'));

      await visitor.visitAddress('about:blank');
      await visitor.forgetSent();
      await visitor.visit('/made.html');
      await visitor.untilSees(...banner('accept-all'));
      assert.deepEqual(await readRan(visitor), []);
      assert.deepEqual(await visitor.listSent(), []);
    }
  },

  async 'storage that throws whenever it is touched breaks neither an answer nor a withdrawal'(visitor) {
    const kinds = ['localStorage', 'sessionStorage', 'IndexedDB', 'Cache'];
    const cookies = [...kinds.map((kind) => ({ name: 'st*', kind })), { name: 'st-cookie' }];
    await visitor.visitMade(
      made(visitor.sink, {
        policy: { categories, services: [{ ...stats, cookies }] },
        first: sandbox(
          ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => takeAway('window', name)),
        ),
      }),
    );
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await readRan(visitor), []);
    await answer(visitor, 'accept-all');
    await untilRan(visitor, 'analytics', 'marketing');
    await visitor.evaluate(() => (document.cookie = 'st-cookie=1; path=/'));
    await answerAgain(visitor, 'refuse-all');
    await visitor.until('the cookie is gone', async () => !(await visitor.listCookies()).includes('st-cookie'));
    await visitor.evaluate(
      (address) => fetch(address).catch(({ name }) => (window.failed = name)) && void 0,
      `${visitor.sink}/stats/1`,
    );
    await untilEqual(visitor, () => visitor.evaluate(() => window.failed), 'TypeError');
    assert.deepEqual(await visitor.listSent('stats'), []);
  },

  async 'what hides the banner or takes it out of the page allows nothing, and leaves the page usable'(visitor) {
    const hides = '<style>askfirst-banner { display: none !important }</style>';
    for (const isHidden of [true, false]) {
      await visitor.visitMade(made(visitor.sink, { first: isHidden ? hides : '' }));
      await visitor.until('the banner is there', () =>
        visitor.evaluate(() => Boolean(document.querySelector('askfirst-banner')?.shadowRoot?.querySelector('button'))),
      );
      if (!isHidden) await visitor.evaluate(() => document.querySelector('askfirst-banner').remove());
      assert.equal(await visitor.sees(...banner('accept-all')), false);
      await assertUsable(visitor);
      assert.deepEqual(await readRan(visitor), []);
      assert.deepEqual(await visitor.listSent(), []);
      await visitor.click(settings);
      await visitor.click(...dialog('[data-action="accept-all"]'));
      await untilRecord(visitor, 'accept-all');
      await untilSent(visitor, 'films/kite.html');
      await untilRan(visitor, 'analytics', 'marketing');
    }
  },
};
