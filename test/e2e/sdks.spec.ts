import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from 'playwright/test';
import { services } from '../../src/catalogue/services.js';
import { completing } from '../../src/catalogue/complete.js';
import { checkLifetimes } from '../../src/audit/checks/check-lifetimes.js';
import { readPolicy } from '../../src/testing/read-policy.js';
import { covers } from '../../src/core/rules/covers.js';
import type { EntryKind } from '../../src/core/policy/entry-kinds.js';
import type { CookieSource } from '../../src/core/policy/cookie-source.js';
import { makePage } from '../fixtures/make-page.mjs';
import { expect, onlyIn, test } from './steps.js';

// What the catalogue says of a service, measured against the service's own code as it comes from npm: what that stores and whom it
// asks once everything is accepted. All that it asks is answered here.

const built = String(new URL('../../dist/audit/testing.js', import.meta.url));
const { fastForward, observe, visit, watch } = (await import(built)) as typeof import('../../src/testing.js');

/** A made-up site: code that keeps a cookie for a whole domain tries which domain it may. */
const SITE = 'https://www.shop.example';

/** Code from npm, by the id of its service in the catalogue. */
interface Sdk {
  readonly file: string;
  /** What stands before it, where its snippet asks for that. */
  readonly before?: string;
  /** How its documentation starts it, and a few things that it takes note of. */
  readonly start: string;
  /** What its servers answer, where more than an empty answer is needed: a file of the package, or data. */
  readonly answer?: (address: URL) => string | object | undefined;
  /** Under which names it tries for a moment whether it can store, where those are too common for the catalogue to claim them. */
  readonly tries?: readonly string[];
}

/** A question that PostHog puts to every visitor. */
const survey = {
  ...{ id: 'survey-1', name: 'Kites', type: 'popover', start_date: '2026-01-01T00:00:00Z', conditions: null },
  ...{ questions: [{ id: '1', type: 'open', question: 'Which kite?' }], appearance: {}, current_iteration: null },
};

const VENDORS = 'test/vendors/node_modules';
const sdks: Readonly<Record<string, Sdk>> = {
  'adobe-analytics': {
    file: `${VENDORS}/@adobe/alloy/dist/alloy.min.js`,
    before: `window.__alloyNS = ['alloy']; window.alloy = (...given) => new Promise((settle, fail) => alloy.q.push([settle, fail, given])); alloy.q = []`,
    start: `alloy('configure', { datastreamId: '00000000-0000-0000-0000-000000000000', orgId: '0123456789ABCDEF@AdobeOrg' });
      alloy('sendEvent', { xdm: { eventType: 'web.webpagedetails.pageViews' } });
      alloy('setConsent', { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] })`,
    // Adobe's servers say what is stored, and for how long: of these three only the names are measured.
    answer: () => ({
      requestId: '1',
      handle: [
        {
          type: 'state:store',
          payload: [
            { key: 'kndctr_0123456789ABCDEF_AdobeOrg_identity', value: '1', maxAge: 34_128_000 },
            { key: 'kndctr_0123456789ABCDEF_AdobeOrg_cluster', value: 'irl1', maxAge: 1800 },
            { key: 'kndctr_0123456789ABCDEF_AdobeOrg_consent', value: 'general=in', maxAge: 15_552_000 },
          ],
        },
      ],
    }),
  },
  algolia: {
    file: `${VENDORS}/search-insights/dist/search-insights.min.js`,
    before: `window.AlgoliaAnalyticsObject = 'aa'; window.aa = (...given) => (aa.queue ??= []).push(given)`,
    start: `aa('init', { appId: 'TESTAPPID0', apiKey: '0123456789abcdef0123456789abcdef', useCookie: true });
      aa('clickedObjectIDsAfterSearch', { eventName: 'Kite clicked', index: 'kites', objectIDs: ['1'], positions: [1], queryID: '0123456789abcdef0123456789abcdef' });
      aa('clickedObjectIDs', { eventName: 'Kite clicked', index: 'kites', objectIDs: ['1'] });
      aa('viewedObjectIDs', { eventName: 'Kite seen', index: 'kites', objectIDs: ['1'] })`,
    tries: ['__test_localStorage__'],
  },
  amplitude: {
    file: `${VENDORS}/@amplitude/analytics-browser/lib/scripts/amplitude-min.umd.js`,
    start: `amplitude.init('0123456789abcdef0123456789abcdef', 'visitor@shop.example', { autocapture: true });
      amplitude.setOptOut(false); amplitude.track('Kite seen')`,
    answer: ({ hostname }) => (hostname.startsWith('api') ? { code: 200 } : undefined),
  },
  mixpanel: {
    file: 'node_modules/mixpanel-browser/dist/mixpanel.umd.js',
    start: `mixpanel.init('0123456789abcdef0123456789abcdef', { autocapture: true, record_sessions_percent: 100 });
      mixpanel.opt_in_tracking(); mixpanel.identify('visitor-1'); mixpanel.people.set({ plan: 'Kites' }); mixpanel.track('Kite seen')`,
    answer: ({ pathname }) =>
      pathname.endsWith('.js') ? `node_modules/mixpanel-browser/dist/${pathname.split('/').at(-1)!}` : { status: 1 },
  },
  posthog: {
    file: 'node_modules/posthog-js/dist/array.js',
    start: `posthog.init('phc_0123456789abcdef0123456789abcdef0123456789a', { api_host: 'https://us.i.posthog.com', defaults: '2025-05-24' });
      posthog.opt_in_capturing(); posthog.identify('visitor-1', { plan: 'Kites' }); posthog.capture('kite seen')`,
    answer: ({ pathname }) => {
      const [name = ''] = pathname.split('/').slice(-1);
      if (name === 'config.js') return undefined;
      if (name.endsWith('.js')) return `node_modules/posthog-js/dist/${name}`;
      if (pathname.startsWith('/api/surveys')) return { surveys: [survey] };
      return {
        ...{
          featureFlags: {},
          supportedCompression: ['gzip-js'],
          sessionRecording: { endpoint: '/s/' },
          surveys: true,
        },
        ...{ heatmaps: true, capturePerformance: true, captureDeadClicks: true, autocaptureExceptions: true },
      };
    },
    tries: ['__mplssupport__', '__support__', 'test'],
  },
  segment: {
    file: `${VENDORS}/@segment/analytics-next/dist/umd/index.js`,
    start: `window.analytics = AnalyticsNext.AnalyticsBrowser.load({ writeKey: 'test' });
      analytics.page(); analytics.identify('visitor-1', { plan: 'Kites' }); analytics.group('club-1', { size: 3 }); analytics.track('Kite seen')`,
    answer: ({ pathname }) => {
      if (pathname.endsWith('/settings')) return { integrations: { 'Segment.io': { apiKey: 'test' } } };
      if (pathname.endsWith('.js')) return `${VENDORS}/@segment/analytics-next/dist/umd/${pathname.split('/').at(-1)!}`;
      return { success: true };
    },
    tries: ['__tld__'],
  },
  snowplow: {
    file: `${VENDORS}/@snowplow/browser-tracker/dist/index.umd.min.js`,
    start: `snowplowBrowserTracking.newTracker('sp', '${SITE}', { appId: 'shop', contexts: { session: true, browser: true } });
      snowplowBrowserTracking.enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
      snowplowBrowserTracking.setUserId('visitor-1'); snowplowBrowserTracking.trackPageView()`,
  },
};
/** Those of test/vendors whom the catalogue doesn't have. */
const UNKNOWN = ['@elastic/apm-rum', 'countly-sdk-web'];

interface Entry {
  readonly kind: EntryKind;
  readonly name: string;
}

/** Notes what the pages store, that too which is gone again at once. */
const noteWritten = async (context: BrowserContext): Promise<ReadonlyMap<string, Entry>> => {
  const written = new Map<string, Entry>();
  await context.exposeBinding('noteWritten', (_, kind: EntryKind, name: string) => {
    written.set(`${kind} ${name}`, { kind, name });
  });
  await context.addInitScript(() => {
    const note = (kind: string, name: unknown): void =>
      void (window as unknown as Record<'noteWritten', (...entry: string[]) => unknown>).noteWritten(
        kind,
        String(name),
      );
    const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as Required<PropertyDescriptor>;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'),
      set(text: string) {
        // What the browser doesn’t take for this domain isn’t stored.
        const before = document.cookie;
        set.call(this, text);
        if (document.cookie !== before) note('cookie', text.split('=')[0]!.trim());
      },
    });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      note(this === sessionStorage ? 'sessionStorage' : 'localStorage', name);
      setItem.call(this, name, value);
    };
    const { open: openCache } = CacheStorage.prototype;
    CacheStorage.prototype.open = function (name) {
      note('Cache', name);
      return openCache.call(this, name);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, ...version) {
      note('IndexedDB', name);
      return open.call(this, name, ...version);
    };
  });
  return written;
};

/** Answers for the site, and for the service where an empty answer isn't enough. */
const serve = async (
  context: BrowserContext,
  { file, before = '', start, answer }: Sdk,
  policy: object,
): Promise<void> => {
  const head = `<script>${before}</script><script src="/sdk.js"></script><script>${start}</script>`;
  const fulfill = (route: Route): Promise<void> => {
    const address = new URL(route.request().url());
    const { origin, pathname } = address;
    if (origin !== SITE) {
      const answered = answer?.(address);
      if (!answered) return route.fallback();
      const headers = { 'access-control-allow-origin': SITE, 'access-control-allow-credentials': 'true' };
      return route.fulfill(typeof answered === 'string' ? { headers, path: answered } : { headers, json: answered });
    }
    if (pathname.startsWith('/askfirst/')) return route.fulfill({ path: pathname.replace('/askfirst/', 'dist/') });
    if (pathname === '/sdk.js') return route.fulfill({ path: file });
    return route.fulfill(makePage({ policy, head }));
  };
  await context.route(/^https?:/, fulfill);
};

/** Whether an entry of the catalogue declares this. */
const declares = (declared: CookieSource, { kind, name }: Entry): boolean =>
  (declared.kind ?? 'cookie') === kind && covers(declared.name, name);

/** Opens a page with nothing but the service, twice, with everything accepted. @returns what isn't as the catalogue says, and what of it never came */
const measure = async (page: Page, id: string): Promise<{ wrong: readonly string[]; unseen: readonly string[] }> => {
  const context = page.context();
  const policy = completing(services)({ services: [{ use: id, category: 'analytics' }] });
  const { hosts = [], cookies = [] } = policy.services![0]!;
  const written = await noteWritten(context);
  const { errors } = await watch(context, { site: SITE });
  await serve(context, sdks[id]!, policy);
  const url = `${SITE}/`;
  const { unreached } = await visit(page, 'accepted', { url, policy, then: ['reload'] });
  expect(unreached).toBeUndefined();
  // What is sent and stored in batches comes within twenty seconds.
  await fastForward(page, 20_000);
  const { entries, requests } = await observe(page);

  const lasting = entries.filter(({ verdict }) => verdict !== 'own');
  const stored = [
    ...new Map([...written.values(), ...lasting].map((one) => [`${one.kind} ${one.name}`, one])).values(),
  ];
  const asked = requests.filter(({ verdict }) => verdict !== 'own');
  // Where the code doesn't run, there would be nothing to find.
  expect(errors).toEqual([]);
  expect(stored).not.toEqual([]);
  return {
    wrong: [
      ...stored
        .filter(({ name }) => !sdks[id]?.tries?.includes(name))
        .filter((one) => !cookies.some((declared) => declares(declared, one)))
        .map(({ kind, name }) => `${id} stores ${kind} ${name}: not in the catalogue`),
      ...new Set(
        asked
          .filter(({ verdict }) => verdict === 'undeclared')
          .map(({ address }) => `${id} asks ${new URL(address).host}: not in the catalogue`),
      ),
      ...checkLifetimes(lasting, readPolicy(policy), { engine: 'chromium', state: 'accepted', page: url }).map(
        ({ says }) => `${id}: ${says}`,
      ),
    ],
    unseen: [
      ...cookies
        .filter((declared) => !stored.some((one) => declares(declared, one)))
        .map(({ kind = 'cookie', name }) => `${kind} ${name}`),
      ...hosts.filter((host) => !asked.some(({ address }) => covers(host, new URL(address).host))),
    ],
  };
};

for (const id of Object.keys(sdks))
  test(`${id}: its own code stores and asks what the catalogue says, and nothing else`, async ({ page }) => {
    onlyIn('chromium', 'Chromium alone lets a page’s time run ahead');
    const { wrong, unseen } = await measure(page, id);
    if (unseen.length) console.log(`${id}, declared and not seen: ${unseen.join(', ')}`);
    expect(wrong).toEqual([]);
  });

test('all of test/vendors that the catalogue has is measured', () => {
  onlyIn('chromium', 'it asks no browser');
  const { dependencies } = JSON.parse(readFileSync('test/vendors/package.json', 'utf8')) as { dependencies: object };
  const files = Object.values(sdks).map(({ file }) => file);
  const left = Object.keys(dependencies).filter((name) => !files.some((file) => file.includes(`/${name}/`)));
  expect(left).toEqual(UNKNOWN);
});
