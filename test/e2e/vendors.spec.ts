import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  expect,
  findBanner,
  findDialog,
  onlyIn,
  press,
  refuseAll,
  reopen,
  test,
  withdrawAll,
} from './steps.js';

// The vendors' own code, as it comes from npm, unmarked on the page and set up as their adapters say. What it sends is seen on the line.

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'functional', title: 'Comfort' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
};

/** A vendor: its file, how a page starts it, how it takes note of something by a name, and whom it sends that to. */
interface Vendor {
  readonly file: string;
  readonly start: string;
  readonly note: (name: string) => string;
  readonly hosts: RegExp;
  /** What its server answers to what it is sent. */
  readonly answer: (sent: string) => object;
}

/** An organisation at Adobe, and how the cookies begin that are kept for it. */
const ORG = 'TEST@AdobeOrg';
const ADOBES = 'kndctr_TEST_AdobeOrg';
const vendors: Readonly<Record<'adobe' | 'amplitude' | 'segment', Vendor>> = {
  adobe: {
    file: '@adobe/alloy/dist/alloy.min.js',
    start: `alloy('configure', { datastreamId: 'test', orgId: '${ORG}', edgeDomain: 'edge.example', defaultConsent: 'pending', clickCollectionEnabled: false, thirdPartyCookiesEnabled: false })`,
    note: (name) => `void alloy('sendEvent', { type: '${name}', xdm: {} }).catch(() => undefined)`,
    hosts: /edge\.example/,
    answer: (sent) => ({
      requestId: '1',
      handle: [
        {
          type: 'state:store',
          payload: [
            {
              key: `${ADOBES}_consent`,
              value: `general=${sent.includes('"general":"out"') ? 'out' : 'in'}`,
              maxAge: 600,
            },
            { key: `${ADOBES}_identity`, value: '1', maxAge: 600 },
          ],
        },
        { type: 'identity:result', payload: [{ id: '1', namespace: { code: 'ECID' } }] },
      ],
    }),
  },
  amplitude: {
    file: '@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js',
    start: `amplitude.init('0123456789abcdef0123456789abcdef', { optOut: true, autocapture: false, flushIntervalMillis: 1, fetchRemoteConfig: false, remoteConfig: { fetchRemoteConfig: false } })`,
    note: (name) => `void amplitude.track('${name}')`,
    hosts: /amplitude\.com/,
    answer: () => ({ code: 200 }),
  },
  segment: {
    file: '@segment/analytics-next/dist/umd/index.js',
    start: `window.analytics = AnalyticsNext.AnalyticsBrowser.load({ writeKey: 'test', cdnSettings: { integrations: { 'Segment.io': { apiKey: 'test' } } } })`,
    note: (name) => `void analytics.track('${name}')`,
    hosts: /segment\.(?:io|com)/,
    answer: () => ({ success: true }),
  },
};

/** Goes to a page with the vendor's code and the adapter. @returns what was sent to the vendor so far, each as its text */
const visitWith = async (page: Page, name: keyof typeof vendors): Promise<string[]> => {
  const { file, start, hosts, answer } = vendors[name];
  const sent: string[] = [];
  await page.context().route(hosts, (route) => {
    const { origin } = new URL(page.url());
    const text = route.request().postData() ?? route.request().url();
    sent.push(text);
    return route.fulfill({
      json: answer(text),
      headers: { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' },
    });
  });
  await page
    .context()
    .route('**/vendor.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: readFileSync(`test/vendors/node_modules/${file}`) }),
    );
  await visitMade(page, {
    policy,
    gate: `<script src="/askfirst/askfirst.js" data-adapters="${name}"></script>`,
    // Adobe's file is one that a snippet calls: its queue is there first.
    head: `<script>window.__alloyNS = ['alloy']; window.alloy = (...given) => new Promise((settle, fail) => alloy.q.push([settle, fail, given])); alloy.q = []</script>
      <script src="/vendor.js"></script><script>${start}</script>`,
  });
  return sent;
};

/** Accepts all from the foot of the page. */
const acceptLater = async (page: Page): Promise<void> => {
  await reopen(page);
  await press(findDialog(page), 'accept-all');
  await expect(findDialog(page)).toBeHidden();
};

test.beforeEach(() => onlyIn('chromium', 'Playwright doesn’t show what Firefox sends in a body'));

for (const name of Object.keys(vendors) as (keyof typeof vendors)[]) {
  const { note } = vendors[name];
  const says = async (page: Page, what: string): Promise<void> => {
    await page.addScriptTag({ content: note(what) });
  };

  test(`${name}: its own code sends nothing before the choice, what it may after it, and nothing after withdrawal`, async ({
    page,
  }) => {
    const sent = await visitWith(page, name);
    await expect(findBanner(page)).toBeVisible();
    await says(page, 'before-choice');
    expect(sent).toEqual([]);
    await acceptAll(page);
    await says(page, 'after-acceptance');
    await expect.poll(() => sent.join()).toContain('after-acceptance');
    await withdrawAll(page);
    await says(page, 'after-withdrawal');
    // It is told on every page: what it kept of a yes doesn't count on the next one either.
    await page.reload();
    await says(page, 'after-withdrawal');
    await acceptLater(page);
    await says(page, 'once-more');
    await expect.poll(() => sent.join()).toContain('once-more');
    expect(sent.join()).not.toContain('after-withdrawal');
  });

  test(`${name}: its own code sends nothing after a refusal, on the next page neither`, async ({ page }) => {
    const sent = await visitWith(page, name);
    await refuseAll(page);
    await says(page, 'after-refusal');
    await page.reload();
    await says(page, 'after-refusal');
    await acceptLater(page);
    await says(page, 'after-acceptance');
    await expect.poll(() => sent.join()).toContain('after-acceptance');
    expect(sent.join()).not.toContain('after-refusal');
  });
}
