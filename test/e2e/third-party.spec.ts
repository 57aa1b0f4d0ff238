import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { readNames } from './jar.js';
import { visitMade } from './made-page.js';
import { acceptAll, expect, refuseAll, sink, test, withdrawAll } from './steps.js';

// Other people's code as it comes from npm, with no mark on it, on a page whose policy declares where it sends and what it keeps.

const kinds = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB'] as const;
const entriesOf = (...names: readonly string[]): readonly object[] =>
  names.flatMap((name) => kinds.map((kind) => ({ name, kind })));

/** Somebody's code: its file, how a page starts it, how it takes note of something, and what it keeps. */
interface ThirdParty {
  readonly file: string;
  readonly start: string;
  readonly note: string;
  readonly entries: readonly string[];
}
const thirdParties: Readonly<Record<string, ThirdParty>> = {
  mixpanel: {
    file: 'node_modules/mixpanel-browser/dist/mixpanel.umd.js',
    start: `mixpanel.init('unmarked', { api_host: '${sink}/mixpanel', persistence: 'localStorage', batch_requests: false })`,
    note: `mixpanel.track('Page seen')`,
    entries: ['mp_*', '__mp*', 'mixpanel*'],
  },
  posthog: {
    file: 'node_modules/posthog-js/dist/array.full.no-external.js',
    start: `posthog.init('unmarked', { api_host: '${sink}/posthog', persistence: 'localStorage+cookie', disable_session_recording: true })`,
    note: `posthog.capture('page seen')`,
    entries: ['ph_*', '__ph*', 'dmn_chk_*', 'posthog*', '_postHog*'],
  },
  countly: {
    file: 'test/vendors/node_modules/countly-sdk-web/lib/countly.min.js',
    start: `Countly.init({ app_key: 'unmarked', url: '${sink}/countly', interval: 100 })`,
    note: `Countly.add_event({ key: 'page seen' })`,
    entries: ['unmarked/cly_*'],
  },
  // It puts functions of its own in the place of fetch and XMLHttpRequest's.
  elastic: {
    file: 'test/vendors/node_modules/@elastic/apm-rum/dist/bundles/elastic-apm-rum.umd.min.js',
    start: `elasticApm.init({ serviceName: 'unmarked', serverUrl: '${sink}/elastic', flushInterval: 100 })`,
    note: `elasticApm.captureError(new Error('page seen'))`,
    entries: [],
  },
  snowplow: {
    file: 'test/vendors/node_modules/@snowplow/browser-tracker/dist/index.umd.min.js',
    start: `snowplowBrowserTracking.newTracker('unmarked', '${sink}', { postPath: '/snowplow/track' })`,
    note: `snowplowBrowserTracking.trackPageView()`,
    entries: ['_sp_*', 'snowplow*'],
  },
};

const own = (names: readonly string[]): string[] => names.filter((name) => name !== 'askfirst');
/** A database that code holds open goes once the page is left. */
const notHeldOpen = (names: readonly string[]): string[] => own(names).filter((name) => !name.endsWith('Db'));

for (const [id, { file, start, note, entries }] of Object.entries(thirdParties)) {
  const visit = async (page: Page): Promise<void> => {
    await page
      .context()
      .route(`**/${id}.js`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') }),
      );
    await visitMade(page, {
      policy: {
        categories: [
          { id: 'necessary', title: 'Necessary' },
          { id: 'analytics', title: 'Statistics' },
        ],
        services: [
          { id, category: 'analytics', name: id, hosts: [`127.0.0.1/${id}/*`], cookies: entriesOf(...entries) },
        ],
      },
      head: `<script>window.errors = []; addEventListener('error', ({ message }) => errors.push(message));
          addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))</script>
        <script src="/${id}.js"></script><script>${start}; ${note}</script>`,
    });
  };

  test(`${id} sends and keeps nothing before the choice, what it had to say comes with an acceptance, and nothing is left of it after withdrawal`, async ({
    page,
    requests,
  }) => {
    await visit(page);
    await expect(page.locator('askfirst-banner')).toBeVisible();
    expect(requests.toSink()).toEqual([]);
    expect(own(await readNames(page))).toEqual([]);

    await acceptAll(page);
    await expect.poll(() => requests.toSink(id).join()).toContain(`/${id}/`);
    if (entries.length) await expect.poll(async () => own(await readNames(page)).length).toBeGreaterThan(0);

    await withdrawAll(page);
    await expect.poll(async () => notHeldOpen(await readNames(page))).toEqual([]);
    requests.clear();
    await page.evaluate(note);
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests.toSink()).toEqual([]);
    await expect.poll(async () => own(await readNames(page))).toEqual([]);
    expect(await page.evaluate('errors')).toEqual([]);
  });

  test(`${id} sends and keeps nothing after a refusal, and breaks nothing`, async ({ page, requests }) => {
    await visit(page);
    await refuseAll(page);
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests.toSink()).toEqual([]);
    expect(own(await readNames(page))).toEqual([]);
    expect(await page.evaluate('errors')).toEqual([]);
  });
}
