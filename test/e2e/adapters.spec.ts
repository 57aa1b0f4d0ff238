import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, allowOnly, expect, findBanner, readRan, refuseAll, sink, test, withdrawAll } from './steps.js';

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'functional', title: 'Comfort' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
};

const gate = (adapters: string, also = ''): string =>
  `<script src="/askfirst/askfirst.js" data-adapters="${adapters}" ${also}></script>`;

/** The very next script of the page notes what stands in the queues by then; then it does what a site’s Google tag does. */
const NEXT = `<script>
    (window.ran ??= []).push(JSON.stringify([(window.dataLayer ?? []).map((one) => [...one]), window.uetq ?? []]));
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('config', 'G-1');
  </script>`;

/** What stands in Google’s queue: commands, each as a list. */
const readLayer = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() => (window as unknown as { dataLayer: Iterable<unknown>[] }).dataLayer.map((one) => [...one]));
const readUetq = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { uetq: unknown[] }).uetq);

const values = (value: string, also: object = {}): object => ({
  ad_storage: value,
  ad_user_data: value,
  ad_personalization: value,
  analytics_storage: value,
  functionality_storage: value,
  personalization_storage: value,
  security_storage: 'granted',
  ...also,
});
const DEFAULT = ['consent', 'default', values('denied', { wait_for_update: 500 })];
const UET_DEFAULT = ['consent', 'default', { ad_storage: 'denied' }];
const CONFIG = ['config', 'G-1'];
const update = (value: string, also: object = {}): unknown[] => ['consent', 'update', values(value, also)];

test('Google and Microsoft are told the default before the page’s next script runs', async ({
  page,
  requests,
  said,
}) => {
  await visitMade(page, { policy, gate: gate('google microsoft'), head: NEXT });
  await expect(findBanner(page)).toBeVisible();
  expect(JSON.parse((await readRan(page))[0]!)).toEqual([[DEFAULT], UET_DEFAULT]);
  expect(await readLayer(page)).toEqual([DEFAULT, CONFIG]);
  // Nothing is asked of anybody for it, and nothing is set.
  expect(requests.toSink()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect([...said.errors(), ...said.warnings()]).toEqual([]);
});

test('they are told of acceptance and of withdrawal at once, and on the next page', async ({ page }) => {
  const made = { policy, gate: gate('google microsoft'), head: NEXT };
  await visitMade(page, made);
  await acceptAll(page);
  expect(await readLayer(page)).toEqual([DEFAULT, CONFIG, update('granted')]);
  expect(await readUetq(page)).toEqual([...UET_DEFAULT, 'consent', 'update', { ad_storage: 'granted' }]);
  await page.goto('/made.html');
  expect(JSON.parse((await readRan(page))[0]!)).toEqual([
    [DEFAULT, update('granted')],
    [...UET_DEFAULT, 'consent', 'update', { ad_storage: 'granted' }],
  ]);
  await withdrawAll(page);
  expect(await readLayer(page)).toEqual([DEFAULT, update('granted'), CONFIG, update('denied')]);
});

test('they are told of a refusal, and of a choice, each for what it is', async ({ page }) => {
  const made = { policy, gate: gate('google'), head: NEXT };
  await visitMade(page, made);
  await refuseAll(page);
  expect(await readLayer(page)).toEqual([DEFAULT, CONFIG, update('denied')]);
  await page.context().clearCookies();
  await page.goto('/made.html');
  await allowOnly(page, 'analytics');
  expect((await readLayer(page)).at(-1)).toEqual(update('denied', { analytics_storage: 'granted' }));
  await page.reload();
  expect(await readLayer(page)).toEqual([DEFAULT, update('denied', { analytics_storage: 'granted' }), CONFIG]);
});

test('a mark that waits for Google’s tag runs after Google was told', async ({ page }) => {
  await visitMade(page, {
    policy,
    gate: gate('google'),
    head: `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push(JSON.stringify(dataLayer.map((one) => [...one])))</script>`,
  });
  await acceptAll(page);
  await expect.poll(() => readRan(page)).toHaveLength(1);
  expect(JSON.parse((await readRan(page))[0]!)).toEqual([DEFAULT, update('granted')]);
});

test('under a Content-Security-Policy that wants a nonce', async ({ page, said }) => {
  const nonce = 'c2VjcmV0';
  await visitMade(page, {
    policy,
    first: `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-${nonce}'">`,
    gate: gate('google', `nonce="${nonce}"`),
    head: NEXT.replace('<script', `<script nonce="${nonce}"`),
  });
  expect(JSON.parse((await readRan(page))[0]!)).toEqual([[DEFAULT], []]);
  expect(said.errors()).toEqual([]);
});

test('with a policy from a file: denied at once, granted once the file is there', async ({ page }) => {
  const served = { ...policy, regimes: { '*': 'opt-out' }, adapters: { google: { ad_storage: 'analytics' } } };
  let answer = (): void => {};
  const asked = new Promise<void>((settle) => (answer = settle));
  await page.route('**/made-policy.json', async (route) => {
    await asked;
    await route.fulfill({ json: served });
  });
  await visitMade(page, { gate: gate('google', 'data-policy="/made-policy.json"'), head: NEXT });
  const early = values('denied', { security_storage: 'denied', wait_for_update: 500 });
  expect(JSON.parse((await readRan(page))[0]!)).toEqual([[['consent', 'default', early]], []]);
  answer();
  await expect.poll(() => readLayer(page)).toContainEqual(update('granted'));
  await page.evaluate(() => window.askfirst.decide({ analytics: false }));
  await expect
    .poll(async () => (await readLayer(page)).at(-1))
    .toEqual(update('granted', { ad_storage: 'denied', analytics_storage: 'denied' }));
});

test('code that comes with a module says more: regions, ids of its own, and the end', async ({ page }) => {
  await visitMade(page, {
    policy,
    head: `<script type="module">
        import { google } from '/askfirst/adapters.js';
        window.undo = google({ analytics_storage: 'functional' }, { region: ['DE', 'US-CA'], ads_data_redaction: true })(askfirst);
      </script>`,
  });
  await expect.poll(() => page.evaluate(() => 'undo' in window)).toBe(true);
  const region = ['DE', 'US-CA'];
  const told = [
    DEFAULT,
    ['consent', 'default', values('denied', { region, wait_for_update: 500 })],
    ['set', 'ads_data_redaction', true],
  ];
  expect(await readLayer(page)).toEqual(told);
  await allowOnly(page, 'functional');
  const functional = ['analytics_storage', 'functionality_storage', 'personalization_storage'];
  const granted = update('denied', Object.fromEntries(functional.map((key) => [key, 'granted'])));
  expect(await readLayer(page)).toEqual([...told, granted]);
  await page.evaluate(() => (window as unknown as { undo: () => void }).undo());
  await withdrawAll(page);
  expect(await readLayer(page)).toEqual([...told, granted]);
});

test('a pixel that nobody held is revoked before its own init, and told of the rest', async ({ page }) => {
  // What Meta’s snippet does, with a script that notes what it finds queued.
  await page.route(`${sink}/made/fbevents.js`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `fbq.callMethod = (...given) => (window.ran ??= []).push(given.join(' '));
        for (const given of fbq.queue.splice(0)) fbq.callMethod(...given);`,
    }),
  );
  await visitMade(page, {
    policy,
    gate: gate('meta'),
    head: `<script>
        window.fbq = (...given) => (fbq.callMethod ? fbq.callMethod(...given) : fbq.queue.push(given));
        fbq.queue = [];
        const script = document.createElement('script');
        script.async = true;
        script.src = '${sink}/made/fbevents.js';
        document.head.append(script);
        fbq('init', '1');
        fbq('track', 'PageView');
      </script>`,
  });
  await expect.poll(() => readRan(page)).toEqual(['consent revoke', 'init 1', 'track PageView']);
  await acceptAll(page);
  await withdrawAll(page);
  expect((await readRan(page)).slice(3)).toEqual(['consent grant', 'consent revoke']);
});

test('a name that is no adapter is said once, with those there are; the others work', async ({ page, said }) => {
  await visitMade(page, { policy, gate: gate('gogle google'), head: NEXT });
  await acceptAll(page);
  expect((await readLayer(page))[0]).toEqual(DEFAULT);
  expect(said.warnings()).toHaveLength(1);
  expect(said.warnings()[0]).toMatch(/"gogle".*adobe, .*google, .*wordpress/);
});

test('without data-adapters nobody is told, and no file is loaded for it', async ({ page, requests }) => {
  await visitMade(page, { policy, head: NEXT });
  await acceptAll(page);
  expect(await readLayer(page)).toEqual([CONFIG]);
  expect(requests.toWidget()).not.toContain('/askfirst/askfirst-adapters.js');
});

test('no flow speaks for IAB’s frameworks', async ({ page }) => {
  const everybody =
    'adobe amplitude clarity google gtm hubspot intercom klaviyo matomo meta microsoft mixpanel pinterest posthog reddit segment shopify tiktok wordpress';
  const isThere = (): Promise<unknown[]> =>
    page.evaluate(() => [
      ...['__tcfapi', '__gpp', '__uspapi'].map((name) => name in window),
      document.querySelectorAll('iframe[name$="Locator"]').length,
    ]);
  const nothing = [false, false, false, 0];
  await visitMade(page, { policy, gate: gate(everybody) });
  await acceptAll(page);
  expect(await isThere()).toEqual(nothing);
  await withdrawAll(page);
  expect(await isThere()).toEqual(nothing);
});

test.describe('a second consent tool', () => {
  for (const name of ['__tcfapi', '__gpp'])
    test(`that put ${name} on the page is said once`, async ({ page, said }) => {
      await visitMade(page, { policy, first: `<script>window.${name} = () => {}</script>` });
      await expect.poll(() => said.warnings()).toHaveLength(1);
      expect(said.warnings()[0]).toContain(`Another consent tool is on this page (${name})`);
      await acceptAll(page);
      await withdrawAll(page);
      await page.evaluate(() => window.askfirst.explain());
      expect(said.warnings().filter((text) => text.includes('consent tool'))).toHaveLength(1);
    });
});

test('the demo shows what others were told, as it happens', async ({ page }) => {
  await page.goto('/demo/situations/adapters.html');
  const told = (id: string) => page.locator(`#${id} li`);
  await expect(told('dataLayer')).toHaveText([/"consent", "default".*"analytics_storage": "denied"/]);
  await expect(told('fbq')).toHaveText(['"consent", "revoke"', '"init", "1"']);
  await expect(told('_paq')).toHaveText(['"requireConsent"', '"requireCookieConsent"']);
  await acceptAll(page);
  await expect(told('dataLayer')).toHaveText([/default/, /"consent", "update".*"analytics_storage": "granted"/]);
  await expect(told('uetq')).toHaveText([/default/, '"consent", "update", { "ad_storage": "granted" }']);
  await expect(told('fbq').last()).toHaveText('"consent", "grant"');
  await expect(told('_paq').last()).toHaveText('"setConsentGiven", true');
});
