// What becomes of an answer, and what counts as one.
import assert from 'node:assert/strict';
import {
  analytics,
  answer,
  answerAgain,
  assertUntouched,
  banner,
  categories,
  dialog,
  mark,
  marketing,
  push,
  readRan,
  settings,
  untilEqual,
  untilGate,
  untilRan,
  untilRecord,
  untilSent,
} from './words.mjs';

const today = new Date().toISOString().slice(0, 10);
const marks = ['analytics', 'marketing'].map((id) => mark(id, push(id))).join('');
const sells = {
  region: 'us-ca',
  regimes: { '*': 'opt-in', 'us-ca': 'opt-out' },
  categories: [analytics, { ...marketing, sells: true }],
};

/** A page that answers for itself shows it: a script that runs, a frame that comes and goes. */
const shows = (sink) => ({
  policy: { categories },
  head: mark('analytics', push('analytics')),
  body: `<iframe data-consent="marketing" data-src="${sink}/films/kite.html" title="Film"></iframe>`,
});
const hasFrame = (visitor) => visitor.evaluate(() => document.querySelector('iframe').hasAttribute('src'));

/** Code of the page itself, which acts once the banner asks, with no hand of the visitor's behind it, and says so to others. */
const asScript = (sink, code) => `<script>
  const timer = setInterval(() => {
    const root = document.querySelector('askfirst-banner')?.shadowRoot;
    if (!root?.querySelector('[data-action]') || navigator.userActivation?.isActive) return;
    clearInterval(timer);
    const find = (action) => root.querySelector('[data-action="' + action + '"]');
    (async () => { ${code} })().catch(() => {}).then(() => setTimeout(() => fetch('${sink}/attempted')));
  }, 20);
</script>`;

const makeUpClicks = `
  await askfirst.decide('all');
  const accept = find('accept-all');
  accept.click();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    accept.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
  accept.focus();
  for (const type of ['keydown', 'keyup'])
    accept.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }));
  await askfirst.decide({ analytics: true }, { once: true });`;

export const answers = {
  async 'the visitor is asked, and nothing is kept or sent before the answer'(visitor) {
    for (const page of ['home', 'product', 'contact']) {
      await visitor.visitFirst(`/demo/${page}.html`);
      for (const action of ['accept-all', 'refuse-all', 'preferences']) await visitor.untilSees(...banner(action));
      await assertUntouched(visitor);
    }
  },

  async 'a refusal is remembered, and nothing is sent after it'(visitor) {
    await visitor.visitFirst('/demo/product.html');
    await answer(visitor, 'refuse-all');
    await visitor.untilGone(...banner('refuse-all'));
    await visitor.reload();
    await visitor.visit('/demo/home.html');
    await visitor.untilSees(settings);
    assert.equal(await visitor.sees(...banner('accept-all')), false);
    assert.deepEqual(await visitor.listSent(), []);
    assert.deepEqual(await visitor.listCookies(), ['askfirst']);
    assert.deepEqual(await visitor.listKept(), []);
  },

  async 'an acceptance releases what was held, and is remembered'(visitor) {
    await visitor.visitFirst('/demo/product.html');
    await answer(visitor, 'accept-all');
    for (const service of ['mixpanel', 'posthog', 'pixel', 'films']) await untilSent(visitor, service);
    await visitor.reload();
    await visitor.untilSees(settings);
    assert.equal(await visitor.sees(...banner('accept-all')), false);
    assert.match(await visitor.readRecord(), /accept-all/);
  },

  async 'one category is accepted, and the others stay held'(visitor) {
    await visitor.visitFirst('/demo/product.html');
    await visitor.click(...banner('preferences'));
    await visitor.click(...dialog('[role="switch"][data-id="analytics"]'));
    await visitor.click(...dialog('[data-action="save"]'));
    await untilRecord(visitor, 'choose');
    await untilSent(visitor, 'mixpanel');
    await untilSent(visitor, 'posthog');
    for (const service of ['pixel', 'films', 'maps', 'helpdesk'])
      assert.deepEqual(await visitor.listSent(service), [], service);
    assert.equal(await visitor.evaluate(() => window.askfirst.allows('analytics & !marketing & !functional')), true);
  },

  async 'one category is withdrawn: nothing new is sent for it, and the other goes on'(visitor) {
    const serviceOf = (category, name) => ({ id: name, category, name, hosts: [`127.0.0.1/${name}/*`] });
    await visitor.visitMade({
      policy: { categories, services: [serviceOf('analytics', 'stats'), serviceOf('marketing', 'ads')] },
      head: `<script>const ask = (path) => fetch('${visitor.sink}' + path).catch(({ name }) => (window.failed = name))</script>`,
    });
    await answer(visitor, 'accept-all');
    // Where all is allowed, nothing is there that holds: it has to come.
    await visitor.reload();
    const ask = (path) => visitor.evaluate(`(path) => void ask(path)`, path);
    for (const path of ['/ads/1', '/stats/1']) await ask(path);
    await untilEqual(visitor, async () => (await visitor.listSent()).sort(), ['/ads/1', '/stats/1']);

    await visitor.click(settings);
    await visitor.click(...dialog('[role="switch"][data-id="marketing"]'));
    await visitor.click(...dialog('[data-action="save"]'));
    await untilRecord(visitor, 'choose');
    await untilGate(visitor, 'hosts');
    for (const path of ['/ads/2', '/stats/2']) await ask(path);
    await untilSent(visitor, 'stats/2');
    await untilEqual(visitor, () => visitor.evaluate(() => window.failed), 'TypeError');
    assert.deepEqual(await visitor.listSent('ads'), ['/ads/1']);
  },

  async 'Back to a page shows the answer given meanwhile'(visitor) {
    const elsewhere = async (act) => {
      await visitor.visit('/demo/situations/no-policy.html');
      await act();
      await visitor.back();
      // As it was left, or loaded anew where the browser doesn't keep pages.
      await visitor.until('it is the page that was left', () =>
        visitor.evaluate(() => location.pathname === '/made.html' && document.readyState === 'complete'),
      );
    };
    await visitor.visitMade(shows(visitor.sink));
    await visitor.untilSees(...banner('accept-all'));
    await elsewhere(() => answer(visitor, 'accept-all'));
    await visitor.untilGone(...banner('accept-all'));
    await untilRan(visitor, 'analytics');
    await visitor.until('the frame is there', () => hasFrame(visitor));

    // A page whose frame is still on its way isn't kept.
    await visitor.inFrame('iframe', () => visitor.untilSees('button'));
    await elsewhere(() => answerAgain(visitor, 'refuse-all'));
    await visitor.until('the frame is gone', async () => !(await hasFrame(visitor)));
    assert.equal(await visitor.evaluate(() => window.askfirst.allows('analytics | marketing')), false);
  },

  async 'an answer in one window reaches the other'(visitor) {
    await visitor.visitMade(shows(visitor.sink));
    await visitor.untilSees(...banner('accept-all'));
    await visitor.inOtherWindow(async () => {
      await visitor.visit('/made.html');
      await answer(visitor, 'accept-all');
    });
    await visitor.untilGone(...banner('accept-all'));
    await untilRan(visitor, 'analytics');
    await visitor.until('the frame is there', () => hasFrame(visitor));
    await visitor.inOtherWindow(async () => {
      await visitor.visit('/made.html');
      await answerAgain(visitor, 'refuse-all');
    });
    await visitor.until('the frame is gone', async () => !(await hasFrame(visitor)));
    assert.equal(await visitor.evaluate(() => window.askfirst.allows('analytics | marketing')), false);
  },

  async 'an answer that has run out is asked for again, and one that hasn’t still holds'(visitor) {
    const recordOf = (day) => `askfirst=1.1.${day}.accept-all..analytics~marketing.`;
    visitor.servePage('/made.html', { policy: { categories }, head: marks });
    await visitor.visitFirst('/demo/pictures/mark.svg');
    await visitor.visitWith([recordOf(today)], '/made.html');
    await untilRan(visitor, 'analytics', 'marketing');
    assert.equal(await visitor.sees(...banner('accept-all')), false);

    await visitor.visitWith([recordOf('2020-01-31')], '/made.html');
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await readRan(visitor), []);
  },

  async 'a record that is damaged, forged or far too long allows nothing'(visitor) {
    const genuine = `1.1.${today}.accept-all..analytics~marketing.`;
    const others = [
      genuine.slice(0, -3),
      genuine.slice(1),
      genuine.replace(/^1/, '2'),
      genuine.replace('accept-all', 'accept-ALL'),
      genuine.replace(today, '9999-99-99'),
      `${genuine}.`,
      `${genuine}${'~x'.repeat(1900)}`,
      encodeURIComponent('{"analytics":true,"marketing":true}'),
      '__proto__',
    ];
    visitor.servePage('/made.html', { policy: { categories }, head: marks });
    await visitor.visitFirst('/demo/pictures/mark.svg');
    for (const text of others) {
      await visitor.visitWith([`askfirst=${text}`], '/made.html');
      await visitor.untilSees(...banner('accept-all'));
      assert.deepEqual(await readRan(visitor), [], text);
    }
    await visitor.visitWith([`askfirst=${genuine}`], '/made.html');
    await untilRan(visitor, 'analytics', 'marketing');
  },

  async 'what is new in the policy is asked about alone, and what was refused stays refused'(visitor) {
    const services = [
      { id: 'counter', category: 'analytics', name: 'Counter', since: 2 },
      { id: 'maps', category: 'analytics', name: 'Maps' },
      { id: 'ads', category: 'marketing', name: 'Ads', since: 2 },
    ];
    visitor.servePage('/made.html', {
      policy: { revision: 2, categories, services },
      head: ['counter', 'maps', 'ads'].map((id) => mark(id, push(id))).join(''),
    });
    await visitor.visitFirst('/demo/pictures/mark.svg');
    await visitor.visitWith([`askfirst=1.1.${today}.choose..analytics~counter~maps.ads~marketing`], '/made.html');
    await visitor.untilSees(...banner('accept-all'));
    await untilRan(visitor, 'maps');
    assert.deepEqual(await visitor.evaluate(() => window.askfirst.state.unanswered), ['counter']);
    await visitor.click(...banner('accept-all'));
    await untilRan(visitor, 'maps', 'counter');
    assert.match(await visitor.readRecord(), /^1\.2\./);
    assert.equal(await visitor.evaluate(() => window.askfirst.allows('ads | marketing')), false);
  },

  async 'Global Privacy Control refuses what is sold, before anybody is asked'(visitor) {
    const signal = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true })</script>`;
    await visitor.visitMade({ policy: sells, first: signal, head: marks });
    await visitor.until('the other one ran', async () => (await readRan(visitor)).includes('analytics'));
    assert.deepEqual(await readRan(visitor), ['analytics']);
    assert.deepEqual(await visitor.evaluate(() => window.askfirst.state.decisions.marketing), {
      allowed: false,
      because: 'signal',
    });
  },

  async 'on a site for children nothing optional can be accepted'(visitor) {
    await visitor.visitMade({
      policy: { categories, audience: 'children', regimes: { '*': 'none' } },
      head: marks,
    });
    await visitor.click(settings);
    await visitor.untilSees(...dialog('[data-action="close"]'));
    assert.match(await visitor.read('askfirst-preferences'), /Children use this site/);
    assert.equal(await visitor.sees(...dialog('[data-action="accept-all"]')), false);
    assert.equal(await visitor.sees(...dialog('[role="switch"]')), false);
    assert.equal(await visitor.sees(...banner('accept-all')), false);
    // In its own name, and right after the visitor's click.
    await visitor.evaluate(() => window.askfirst.decide('all').catch(() => {}));
    assert.equal(await visitor.evaluate(() => window.askfirst.allows('analytics | marketing')), false);
    assert.deepEqual(await readRan(visitor), []);
  },

  async 'no script accepts in the visitor’s name, nor by a click that it makes up'(visitor) {
    await visitor.visitMade({ policy: { categories }, head: marks, body: asScript(visitor.sink, makeUpClicks) });
    // To look into the page counts as the visitor's hand where Playwright does it.
    await untilSent(visitor, 'attempted');
    assert.equal(await visitor.readRecord(), undefined);
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await readRan(visitor), []);
    assert.equal(await visitor.evaluate(() => window.askfirst.allows('analytics | marketing')), false);
    // It was the real button.
    await answer(visitor, 'accept-all');
    await untilRan(visitor, 'analytics', 'marketing');
  },

  async 'a script that refuses by a click is heard'(visitor) {
    await visitor.visitMade({
      policy: { categories },
      head: marks,
      body: asScript(visitor.sink, `find('refuse-all').click()`),
    });
    await untilSent(visitor, 'attempted');
    await untilRecord(visitor, 'refuse-all');
    assert.deepEqual(await readRan(visitor), []);
  },
};
