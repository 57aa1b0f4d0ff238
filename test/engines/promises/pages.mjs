// Pages that are strict, strange or elsewhere: what is promised holds on them as well.
import assert from 'node:assert/strict';
import {
  answer,
  banner,
  categories,
  dialog,
  mark,
  push,
  readRan,
  settings,
  untilEqual,
  untilGate,
  untilRan,
  untilRecord,
  untilSent,
} from './words.mjs';

const nonce = 'nonce="cmFuZG9t"';
const gate = `<script src="/askfirst/askfirst.js" ${nonce}></script>`;
const strict = `default-src 'none'; script-src 'nonce-cmFuZG9t' 'strict-dynamic'; style-src 'nonce-cmFuZG9t'; img-src data:`;
const policy = {
  categories,
  services: [{ id: 'stats', category: 'analytics', name: 'Stats', hosts: ['127.0.0.1'], cookies: [{ name: '_st' }] }],
  functions: [{ id: 'chat', needs: 'analytics', title: 'Chat' }],
};

/** Collects what the page's own rules stop. */
const hearViolations = `<script ${nonce}>
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
    violations.push([violatedDirective, blockedURI, sample, sourceFile].join(' ')));
</script>`;

/** Everything of the widget's that a page can have, each kind of script that waits, and one that the page makes. */
const makeStrict = (sink, more = {}) => ({
  policy,
  gate,
  first: hearViolations + (more.first ?? ''),
  headers: { 'content-security-policy': `${strict}${more.rules ?? ''}` },
  head: `<script ${nonce}>{
      const made = document.createElement('script');
      const rules = { createScriptURL: (text) => text };
      made.src = (window.trustedTypes?.createPolicy('page', rules) ?? rules).createScriptURL('${sink}/probe.js?name=made');
      document.head.append(made);
    }</script>`,
  body: `<askfirst-notice for="chat"></askfirst-notice><button data-consent-function="chat">Chat</button>
    <askfirst-cookie-log></askfirst-cookie-log>
    ${mark('analytics', push('inline'), nonce)}${mark('analytics', push('module'), `${nonce} data-type="module"`)}
    ${mark('analytics', '', `${nonce} src="${sink}/probe.js?name=external"`)}`,
});

/** Asks, chooses, accepts, withdraws: whatever file of the widget's that takes was loaded. */
async function useStrict(visitor) {
  await visitor.untilSees('askfirst-notice', '[data-action="allow-once"]');
  await visitor.untilSees(...banner('accept-all'));
  await untilGate(visitor, 'hosts');
  assert.deepEqual(await readRan(visitor), []);
  await visitor.click(...banner('preferences'));
  await visitor.click(...dialog('[data-action="accept-all"]'));
  await visitor.untilGone(...dialog('[data-action="accept-all"]'));
  await visitor.untilSees(...banner('close'));
  const all = ['external', 'inline', 'made', 'module'];
  await untilEqual(visitor, async () => (await readRan(visitor)).sort(), all);
  await visitor.evaluate(() => (document.cookie = '_st=1; path=/'));
  // The list of cookies moves what is below it, as it grows.
  await visitor.evaluate(() => void window.askfirst.open('preferences'));
  await visitor.click(...dialog('[data-action="refuse-all"]'));
  await untilRecord(visitor, 'refuse-all');
  await visitor.until('the cookie is gone', async () => !(await visitor.listCookies()).includes('_st'));
  assert.deepEqual(await visitor.evaluate(() => window.violations), []);
}

const notice = (selector) => ['askfirst-notice[for="video"]', selector];

export const pages = {
  async 'a function that is off says so where it would be; allowed for this page, it works there and then, and no longer'(
    visitor,
  ) {
    await visitor.visitFirst('/demo/product.html');
    await answer(visitor, 'refuse-all');
    await visitor.untilSees(...banner('close'));
    await visitor.untilReads('refused', 'askfirst-notice[for="video"]');
    assert.match(await visitor.read('askfirst-notice[for="video"]'), /Films[^]*Example Films/);
    await visitor.click(...notice('[data-action="allow-once"]'));
    await visitor.inFrame('iframe[data-consent="films"]', () => visitor.untilSees('button'));
    await visitor.untilGone(...notice('[data-action="allow-once"]'));
    for (const service of ['mixpanel', 'posthog', 'pixel']) assert.deepEqual(await visitor.listSent(service), []);
    assert.match(await visitor.readRecord(), /refuse-all/);

    await visitor.reload();
    await visitor.untilSees(...notice('[data-action="allow-once"]'));
    assert.deepEqual((await visitor.listSent('films/kite.html')).length, 1);
  },

  async 'a function that is always allowed is there on the next page too, and no other'(visitor) {
    await visitor.visitFirst('/demo/product.html');
    await answer(visitor, 'refuse-all');
    await visitor.untilSees(...banner('close'));
    await visitor.click(...notice('[data-action="allow-always"]'));
    await visitor.until('the record names it', async () => /\.films\./.test(await visitor.readRecord()));
    await visitor.reload();
    await visitor.inFrame('iframe[data-consent="films"]', () => visitor.untilSees('button'));
    await visitor.visit('/demo/contact.html');
    await visitor.untilSees('askfirst-notice[for="chat"]', '[data-action="allow-once"]');
    for (const service of ['mixpanel', 'posthog', 'pixel', 'maps', 'helpdesk'])
      assert.deepEqual(await visitor.listSent(service), [], service);
  },

  async 'a page with the strictest Content-Security-Policy has no violation'(visitor) {
    await visitor.visitMade(makeStrict(visitor.sink));
    await useStrict(visitor);
  },

  async 'nor has a page that requires trusted types'(visitor) {
    await visitor.visitMade(
      makeStrict(visitor.sink, {
        first: `<script src="/askfirst/askfirst-trusted.js" ${nonce}></script>`,
        rules: `; require-trusted-types-for 'script'; trusted-types default lit-html page`,
      }),
    );
    await useStrict(visitor);
  },

  async 'on a page with a nonce, markup without it isn’t revived, whenever it comes'(visitor) {
    await visitor.visitMade({
      policy: { categories },
      gate,
      headers: { 'content-security-policy': `script-src 'nonce-cmFuZG9t' 'strict-dynamic'` },
      body: `${mark('analytics', push('injected'))}${mark('analytics', push('wrong'), 'nonce="xyz"')}<div id="place"></div>`,
    });
    await answer(visitor, 'accept-all');
    await visitor.evaluate(
      (html) => (document.getElementById('place').innerHTML = html),
      `${mark('analytics', push('late'))}${mark('analytics', '', 'src="/demo/shop.js" async')}
       ${mark('analytics', `document.write('<script>ran.push("written")<\\/script><script ${nonce}>(window.ran ??= []).push("written, right")<\\/script>')`, nonce)}
       ${mark('analytics', push('right'), nonce)}`,
    );
    await untilRan(visitor, 'written, right', 'right');
  },

  async 'a page in Arabic is asked in Arabic, from right to left'(visitor) {
    await visitor.visitFirst('/demo/situations/rtl.html');
    await visitor.untilSees(...banner('accept-all'));
    const read = () => {
      const host = document.querySelector('askfirst-banner');
      const [accept, refuse] = ['accept-all', 'refuse-all'].map((one) =>
        host.shadowRoot.querySelector(`[data-action="${one}"]`),
      );
      const texts = [accept, refuse].map((one) => one.textContent.trim());
      const { direction } = getComputedStyle(accept);
      const isFirstOnTheRight = accept.getBoundingClientRect().left > refuse.getBoundingClientRect().left;
      return {
        lang: host.lang,
        direction,
        isFirstOnTheRight,
        isArabic: texts.every((one) => /^[\u0600-\u06ff\s]+$/.test(one)),
      };
    };
    const arabic = { lang: 'ar', direction: 'rtl', isFirstOnTheRight: true, isArabic: true };
    assert.deepEqual(await visitor.evaluate(read), arabic);
    await answer(visitor, 'refuse-all');
    await visitor.click(settings);
    await visitor.untilSees(...dialog('[data-action="refuse-all"]'));
    assert.match(await visitor.read('askfirst-preferences'), /الإحصاءات/);
    assert.deepEqual(await visitor.listSent(), []);
  },

  async 'a frame of the site’s own page that asks stays an element of the page around it'(visitor) {
    visitor.servePage('/around.html', { gate: '', body: '<iframe src="/made.html" title="Ours"></iframe>' });
    await visitor.visitMade({ policy });
    await visitor.visit('/around.html');
    await visitor.inFrame('iframe', () => visitor.untilSees(...banner('accept-all')));
    const isElement = () => document.querySelector('iframe') instanceof HTMLIFrameElement;
    assert.equal(await visitor.evaluate(isElement), true);
  },

  async 'in a frame of another site the answer holds for the page, and nothing is sent without it'(visitor) {
    const { site } = visitor;
    visitor.servePage('/outer.html', {
      gate: '',
      body: `<iframe src="${site}/made.html" title="Site" style="position: fixed; inset: 0; border: 0; width: 100%; height: 100%"></iframe>`,
    });
    await visitor.visitMade({
      policy,
      head: mark('analytics', push('mark')),
      body: `<script>fetch('${visitor.sink}/asked')</script>`,
    });
    // The other site's frame: what it keeps is kept apart, or not at all.
    await visitor.visitAddress(`${visitor.sink}/outer.html`);
    await visitor.inFrame('iframe', async () => {
      await visitor.untilSees(...banner('accept-all'));
      assert.equal(await visitor.evaluate(() => location.origin), site);
      assert.deepEqual(await readRan(visitor), []);
      assert.deepEqual(await visitor.listSent('asked'), []);
      if (visitor.reachesFrames) {
        await visitor.click(...banner('accept-all'));
        await untilRan(visitor, 'mark');
        await untilSent(visitor, 'asked');
      }
      await visitor.evaluate(() => window.askfirst.withdraw().then(() => {}));
      assert.equal(await visitor.evaluate(() => window.askfirst.allows('analytics')), false);
    });
  },

  async 'a gate that comes late releases nothing before the answer'(visitor) {
    for (const how of ['async', 'defer', 'type="module"']) {
      await visitor.visitMade({
        gate: `<script src="/askfirst/askfirst.js" ${how}></script>`,
        policy: { categories },
        head: mark('analytics', push('mark')),
      });
      await visitor.untilSees(...banner('accept-all'));
      assert.deepEqual(await readRan(visitor), []);
      await answer(visitor, 'accept-all');
      await untilRan(visitor, 'mark');
    }
  },
};
