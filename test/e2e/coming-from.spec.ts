import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { klaro } from '../bench/contestants/klaro.mjs';
import { osano } from '../bench/contestants/osano.mjs';
import { tarteaucitron } from '../bench/contestants/tarteaucitron.mjs';
import { vanillaCookieconsent } from '../bench/contestants/vanilla-cookieconsent.mjs';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, readRan, readRecord, refuseAll, sink, test } from './steps.js';

// A visitor answers another tool, as it comes from npm; then the site changes to this one. For the three that npm doesn't have, cookies
// in the format that they document.

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'functional', title: 'Comfort' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
};
const optional = ['functional', 'analytics', 'marketing'];

const peers = { klaro, osano, tarteaucitron, 'vanilla-cookieconsent': vanillaCookieconsent } as const;
type Peer = keyof typeof peers;

/** What the owner of a site has to say beside the tool's name. */
const ids: Partial<Record<string, string>> = {
  osano: 'cookies: functional analytics marketing',
  tarteaucitron: 'gated0: functional, gated1: analytics, gated2: marketing',
};

/** One script for each category, that says it ran. */
const gated = optional.map((category, index) => ({
  index,
  category,
  text: `(window.ran ??= []).push('${category}')`,
}));

/** The same page with the other tool on it, on the site's own address. */
const visitPeer = async (page: Page, name: Peer): Promise<void> => {
  const { files = {}, texts = {}, page: make } = peers[name];
  const { head = '', gated: marked = '', end = '' } = make(gated, (file) => `/peer/${file}`);
  // Some hide from automated browsers.
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }));
  await page.context().route('**/peer/**', (route) => {
    const file = new URL(route.request().url()).pathname.slice('/peer/'.length);
    const contentType = file.endsWith('.css') ? 'text/css' : 'text/javascript';
    const path = files[file];
    return route.fulfill({ contentType, body: path ? readFileSync(path) : (texts[file] ?? '') });
  });
  await page.context().route('**/peer.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Peer</title><link rel="icon" href="data:,">${head}</head><body><h1>Peer</h1>${marked}${end}</body></html>`,
    }),
  );
  await page.goto('/peer.html');
};

/** Answers there, and waits until the tool has taken it down. */
const answerPeer = async (page: Page, name: Peer, button: 'accept' | 'refuse'): Promise<void> => {
  const selector = peers[name][button]!;
  await page.locator(selector).first().waitFor();
  await expect(async () => {
    // Buttons of tarteaucitron answer some time after they are shown.
    await page.locator(selector).first().click();
    expect(await page.evaluate(() => document.cookie)).toMatch(/true|false|allow|deny|cc_cookie/);
  }).toPass();
};

const gateFrom = (from: string, marks = ''): string =>
  `<script src="/askfirst/askfirst-coming-from.js" data-from="${from}" data-ids="${ids[from] ?? ''}" ${marks && `data-marks="${marks}"`}></script><script src="/askfirst/askfirst.js"></script>`;

const readAllowed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { decisions } = window.askfirst.state;
    return Object.keys(decisions).filter((id) => decisions[id]?.allowed && id !== 'necessary');
  });
const readStatus = (page: Page): Promise<string> =>
  page.evaluate(async () => (await window.askfirst.ready) && window.askfirst.state.status);
const readCookieNames = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).map(({ name }) => name);

for (const name of Object.keys(peers) as Peer[]) {
  test(`${name}: who accepted there has accepted here, and isn’t asked`, async ({ page, requests, said }) => {
    await visitPeer(page, name);
    await answerPeer(page, name, 'accept');
    requests.clear();
    await visitMade(page, { policy, gate: gateFrom(name) });
    expect(await readStatus(page)).toBe('decided');
    expect(await readAllowed(page)).toEqual(optional);
    expect(requests.toWidget()).toEqual(['/askfirst/askfirst-coming-from.js', '/askfirst/askfirst.js']);
    expect((await readRecord(page.context())).value).toMatch(
      /^1\.1\.[\d-]+\.choose\.\.analytics~functional~marketing\.$/,
    );
    expect([...said.errors(), ...said.warnings()]).toEqual([]);
    // Once: who has the record erased is asked again.
    expect(await readCookieNames(page)).toEqual(['askfirst']);
    await page.evaluate(() => window.askfirst.erase());
    await page.reload();
    await expect(findBanner(page)).toBeVisible();
    expect(await readAllowed(page)).toEqual([]);
  });

  test(`${name}: who refused there has refused here, and isn’t asked`, async ({ page, requests }) => {
    await visitPeer(page, name);
    await answerPeer(page, name, 'refuse');
    requests.clear();
    await visitMade(page, { policy, gate: gateFrom(name) });
    expect(await readStatus(page)).toBe('decided');
    expect(await readAllowed(page)).toEqual([]);
    expect(requests.toWidget()).toEqual(['/askfirst/askfirst-coming-from.js', '/askfirst/askfirst.js']);
    expect((await readRecord(page.context())).value).toMatch(
      /^1\.1\.[\d-]+\.choose\.\.\.analytics~functional~marketing$/,
    );
  });

  test(`${name}: nothing more than was asked there`, async ({ page }) => {
    await visitPeer(page, name);
    await answerPeer(page, name, 'accept');
    const categories = [...policy.categories, { id: 'social', title: 'Social media' }];
    await visitMade(page, { policy: { categories }, gate: gateFrom(name) });
    await readStatus(page);
    expect(await readAllowed(page)).toEqual(optional);
    expect(await page.evaluate(() => window.askfirst.allows('social'))).toBe(false);
  });
}

test('Klaro: one of several', async ({ page }) => {
  await visitPeer(page, 'klaro');
  await page.locator(klaro.preferences!).click();
  await page.locator('#klaro label[for="purpose-item-analytics"]').click();
  await page.locator('#klaro .cm-modal .cm-btn-accept').click();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('klaro=');
  await visitMade(page, { policy, gate: gateFrom('klaro') });
  expect(await readStatus(page)).toBe('decided');
  expect(await readAllowed(page)).toEqual(['analytics']);
});

for (const name of ['klaro', 'vanilla-cookieconsent'] as const) {
  const marked = (): string =>
    peers[name].page([...gated, { index: 3, category: 'marketing', src: `${sink}/marks/${name}.js` }], (file) => file)
      .gated!;

  test(`${name}: its marks wait for the answer here, and run in order`, async ({ page, requests }) => {
    await visitMade(page, { policy, gate: gateFrom(name, name), body: marked() });
    await expect(findBanner(page)).toBeVisible();
    expect(await readRan(page)).toEqual([]);
    expect(requests.toSink('marks')).toEqual([]);
    await acceptAll(page);
    await expect.poll(() => readRan(page), { timeout: 5000 }).toEqual(optional);
    await expect.poll(() => requests.toSink('marks')).toEqual([`/marks/${name}.js`]);
  });

  test(`${name}: its marks keep to the answer given there`, async ({ page, requests }) => {
    await visitPeer(page, name);
    await answerPeer(page, name, 'refuse');
    await visitMade(page, { policy, gate: gateFrom(name, name), body: marked() });
    expect(await readStatus(page)).toBe('decided');
    expect(await readRan(page)).toEqual([]);
    await page.context().clearCookies();
    await visitPeer(page, name);
    await answerPeer(page, name, 'accept');
    requests.clear();
    await visitMade(page, { policy, gate: gateFrom(name, name), body: marked() });
    await expect.poll(() => readRan(page), { timeout: 5000 }).toEqual(optional);
    await expect.poll(() => requests.toSink('marks')).toEqual([`/marks/${name}.js`]);
  });
}

/** What the three write, by their documentation: the answer that allows statistics alone, and a mark for it and for advertising. */
const DOCUMENTED = {
  cookiebot: {
    cookies: {
      CookieConsent: `{stamp:%27G+6rYDfrzw==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${Date.now()}%2Cregion:%27de%27}`,
    },
    truncated: '{stamp:%27G+6rYDfrzw==%27%2Cnecessary:true%2Cpreferences:true%2Cstat',
    mark: (name: string) => `data-cookieconsent="${{ analytics: 'statistics', marketing: 'marketing' }[name]}"`,
  },
  cookieyes: {
    cookies: {
      'cookieyes-consent':
        'consentid:dFlDNndHSUp1,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,performance:yes,advertisement:no',
    },
    truncated: 'consentid:dFlDNndHSUp1,consent:yes,action:yes,necessary:yes,functional:ye',
    mark: (name: string) =>
      `data-cookieyes="cookieyes-${{ analytics: 'analytics', marketing: 'advertisement' }[name]}"`,
  },
  onetrust: {
    cookies: {
      OptanonConsent:
        'isGpcEnabled=0&datestamp=Wed+Jun+05+2024+23%3A01%3A10+GMT%2B0600&version=202403.1.0&groups=C0001%3A1%2CC0002%3A1%2CC0003%3A0%2CC0004%3A0&AwaitingReconsent=false',
      OptanonAlertBoxClosed: new Date().toISOString(),
    },
    truncated: 'isGpcEnabled=0&version=202403.1.0&groups=C0001%3A1%2CC0002%3',
    mark: (name: string) => `class="optanon-category-${{ analytics: 'C0002', marketing: 'C0004' }[name]}"`,
  },
} as const;

for (const [name, { cookies, truncated, mark }] of Object.entries(DOCUMENTED)) {
  const body = ['analytics', 'marketing']
    .map((id) => `<script type="text/plain" ${mark(id)}>(window.ran ??= []).push('${id}')</script>`)
    .join('\n');
  const put = (page: Page, values: Readonly<Record<string, string>>, baseURL: string): Promise<void> =>
    page.context().addCookies(Object.entries(values).map(([key, value]) => ({ name: key, value, url: baseURL })));

  test(`${name}: what was chosen there holds here, for its marks too`, async ({ page, baseURL }) => {
    await put(page, cookies, baseURL!);
    await visitMade(page, { policy, gate: gateFrom(name, name), body });
    expect(await readStatus(page)).toBe('decided');
    expect(await readAllowed(page)).toEqual(['analytics']);
    await expect.poll(() => readRan(page)).toEqual(['analytics']);
    expect(await readCookieNames(page)).toEqual(['askfirst']);
  });

  test(`${name}: what is cut short is no answer, and what waited waits`, async ({ page, baseURL }) => {
    const [first = '', ...others] = Object.keys(cookies);
    const rest = Object.fromEntries(others.map((key) => [key, (cookies as Record<string, string>)[key]!]));
    await put(page, { ...rest, [first]: truncated }, baseURL!);
    await visitMade(page, { policy, gate: gateFrom(name, name), body });
    await expect(findBanner(page)).toBeVisible();
    expect(await readAllowed(page)).toEqual([]);
    expect(await readRan(page)).toEqual([]);
    expect(await readCookieNames(page)).not.toContain('askfirst');
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['analytics', 'marketing']);
  });
}

test('with a policy from a file the answer is taken over once it is read', async ({ page, baseURL }) => {
  await page.route('**/made-policy.json', (route) => route.fulfill({ json: policy }));
  const value = encodeURIComponent('{"functional":true,"analytics":true,"marketing":false}');
  await page.context().addCookies([{ name: 'klaro', value, url: baseURL! }]);
  const gate = gateFrom('klaro').replace('askfirst.js"', 'askfirst.js" data-policy="/made-policy.json"');
  await visitMade(page, { gate });
  await expect.poll(() => readAllowed(page)).toEqual(['functional', 'analytics']);
  await page.reload();
  expect(await readStatus(page)).toBe('decided');
  expect(await readAllowed(page)).toEqual(['functional', 'analytics']);
});

test('an answer to us stands, whatever another tool’s cookie says', async ({ page, baseURL }) => {
  await visitMade(page, { policy, gate: gateFrom('klaro') });
  await refuseAll(page);
  const value = encodeURIComponent('{"functional":true,"analytics":true,"marketing":true}');
  await page.context().addCookies([{ name: 'klaro', value, url: baseURL! }]);
  await page.reload();
  expect(await readStatus(page)).toBe('decided');
  expect(await readAllowed(page)).toEqual([]);
});

test('a name that isn’t known is said, and changes nothing', async ({ page, said }) => {
  await visitMade(page, { policy, gate: gateFrom('klara', 'tarteaucitron') });
  await expect(findBanner(page)).toBeVisible();
  expect(said.warnings()).toEqual([
    expect.stringContaining('data-from names "klara"'),
    expect.stringContaining('data-marks="tarteaucitron"'),
  ]);
});
