// What the widget promises a visitor, in whatever engine: one visit each.
import assert from 'node:assert/strict';

const banner = (action) => ['askfirst-banner', `[data-action="${action}"]`];
const dialog = (selector) => ['askfirst-preferences', `dialog ${selector}`];
const settings = 'footer [data-askfirst="preferences"]';

const readRan = (visitor) => visitor.evaluate(() => window.ran ?? []);
const untilRecord = (visitor, text) =>
  visitor.until(`the record says ${text}`, async () => (await visitor.readRecord())?.includes(text));
const untilSent = (visitor, service) =>
  visitor.until(`${service} was asked for something`, async () => (await visitor.listSent(service)).length > 0);

async function assertUntouched(visitor) {
  assert.deepEqual(await visitor.listSent(), []);
  assert.deepEqual(await visitor.listCookies(), []);
  assert.deepEqual(await visitor.listKept(), []);
}

async function answer(visitor, action) {
  await visitor.click(...banner(action));
  await untilRecord(visitor, action);
}

const inOrder = [
  ...['inline-1', 'slow', 'inline-2', 'defer-1', 'inline-3', 'module-inline', 'module-external', 'defer-2'],
];
const untilAllRan = (visitor) =>
  visitor.until('all held scripts ran', async () => (await readRan(visitor)).length === inOrder.length + 2);

const sells = {
  region: 'us-ca',
  regimes: { '*': 'opt-in', 'us-ca': 'opt-out' },
  categories: [
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising', sells: true },
  ],
};

export const promises = {
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

  async 'held scripts run in the order of the page, now and on later pages'(visitor) {
    await visitor.visitFirst('/demo/situations/order.html');
    await visitor.untilSees(...banner('accept-all'));
    assert.deepEqual(await readRan(visitor), []);
    for (const again of [false, true]) {
      if (again) await visitor.reload();
      else await answer(visitor, 'accept-all');
      await untilAllRan(visitor);
      const ran = await readRan(visitor);
      assert.deepEqual(
        ran.filter((name) => !name.startsWith('async')),
        inOrder,
      );
    }
  },

  async 'requests and entries that nobody marked wait for the answer, and are made on acceptance'(visitor) {
    await visitor.visitFirst('/demo/situations/hosts.html');
    await visitor.untilSees(...banner('accept-all'));
    await assertUntouched(visitor);
    await answer(visitor, 'accept-all');
    for (const path of ['pixel/fetched.gif', 'pixel/beacon', 'pixel/image.gif', 'probe.js?name=inserted'])
      await untilSent(visitor, path);
    await visitor.until('the entries are there', async () => (await visitor.listKept()).includes('st'));
    await visitor.until('the cookie is there', async () => (await visitor.listCookies()).includes('_st_id'));
  },

  async 'a withdrawal erases what was declared, at once'(visitor) {
    await visitor.visitFirst('/demo/situations/hosts.html');
    await answer(visitor, 'accept-all');
    await visitor.until('the cookie is there', async () => (await visitor.listCookies()).includes('_st_id'));
    await visitor.click(settings);
    await visitor.click(...dialog('[data-action="refuse-all"]'));
    await untilRecord(visitor, 'refuse-all');
    await visitor.until('the entries are gone', async () => !(await visitor.listKept()).includes('st'));
    await visitor.until('the cookie is gone', async () => !(await visitor.listCookies()).includes('_st_id'));
  },

  async 'what waited is forgotten on refusal'(visitor) {
    await visitor.visitFirst('/demo/situations/hosts.html');
    await answer(visitor, 'refuse-all');
    await visitor.reload();
    await visitor.untilSees(settings);
    assert.deepEqual(await visitor.listSent(), []);
    assert.deepEqual(await visitor.listCookies(), ['askfirst']);
    assert.deepEqual(await visitor.listKept(), []);
  },

  async 'the keyboard leads into the banner and the dialog; Escape leaves it, with no answer and the focus back'(
    visitor,
  ) {
    await visitor.visitFirst('/demo/home.html');
    await visitor.untilSees(...banner('preferences'));
    const tabTo = async (action) => {
      for (let count = 0; count < 60; count++) {
        await visitor.press('Tab');
        if ((await visitor.listFocused()).includes(action)) return;
      }
      throw new Error(`Tab doesn’t lead to ${action}.`);
    };
    await tabTo('preferences');
    await visitor.press('Enter');
    await visitor.untilSees(...dialog('[data-action="save"]'));
    await visitor.until(
      'the dialog has the focus',
      async () => (await visitor.listFocused())[0] === 'askfirst-preferences',
    );
    await visitor.press('Escape');
    await visitor.untilGone(...dialog('[data-action="save"]'));
    await visitor.untilSees(...banner('preferences'));
    await visitor.until('the button has the focus', async () => (await visitor.listFocused()).includes('preferences'));
    assert.equal(await visitor.readRecord(), undefined);
  },

  async 'Global Privacy Control refuses what is sold, before anybody is asked'(visitor) {
    const signal = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true })</script>`;
    const marks = ['analytics', 'marketing']
      .map((id) => `<script type="text/plain" data-consent="${id}">(window.ran ??= []).push('${id}')</script>`)
      .join('');
    visitor.serve('/signal.html', sells, signal, marks);
    await visitor.visitFirst('/signal.html');
    await visitor.until('the other one ran', async () => (await readRan(visitor)).includes('analytics'));
    assert.deepEqual(await readRan(visitor), ['analytics']);
    assert.deepEqual(await visitor.evaluate(() => window.askfirst.state.decisions.marketing), {
      allowed: false,
      because: 'signal',
    });
  },

  async 'no script accepts in the visitor’s name'(visitor) {
    const { categories } = sells;
    visitor.serve(
      '/eager.html',
      { categories },
      '',
      `<script>askfirst.decide('all').then((is) => (window.ran = [is]))</script>`,
    );
    await visitor.visitFirst('/eager.html');
    await visitor.until('the script was answered', async () => (await readRan(visitor)).length === 1);
    assert.deepEqual(await readRan(visitor), [false]);
    await visitor.untilSees(...banner('accept-all'));
    assert.equal(await visitor.readRecord(), undefined);
  },
};
