import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright/test';
import { readNames } from './jar.js';
import { visitMade } from './made-page.js';
import { acceptAll, expect, refuseAll, sink, test, withdrawAll } from './steps.js';

// Other people's code as it comes from npm, with no mark on it, on a page whose policy declares where it sends and what it keeps.

const kinds = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB'] as const;
const entriesOf = (...names: readonly string[]): readonly object[] =>
  names.flatMap((name) => kinds.map((kind) => ({ name, kind })));

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
  ],
  services: [
    {
      id: 'mixpanel',
      category: 'analytics',
      name: 'Mixpanel',
      hosts: ['127.0.0.1/mixpanel/*'],
      cookies: entriesOf('mp_*', '__mp*', 'mixpanel*'),
    },
    {
      id: 'posthog',
      category: 'analytics',
      name: 'PostHog',
      hosts: ['127.0.0.1/posthog/*'],
      cookies: entriesOf('ph_*', '__ph*', 'dmn_chk_*', 'posthog*', '_postHog*'),
    },
  ],
};

const serve = (context: BrowserContext, name: string, file: string): Promise<unknown> =>
  context.route(`**/${name}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(`node_modules/${file}`, 'utf8') }),
  );

const head = `<script>window.errors = []; addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))</script>
  <script src="/mixpanel.js"></script><script src="/posthog.js"></script>
  <script>
    mixpanel.init('unmarked', { api_host: '${sink}/mixpanel', persistence: 'localStorage', batch_requests: false });
    mixpanel.track('Page seen');
    posthog.init('unmarked', { api_host: '${sink}/posthog', persistence: 'localStorage+cookie', disable_session_recording: true });
    posthog.capture('page seen');
  </script>`;

test.beforeEach(async ({ context }) => {
  await serve(context, 'mixpanel.js', 'mixpanel-browser/dist/mixpanel.umd.js');
  await serve(context, 'posthog.js', 'posthog-js/dist/array.full.no-external.js');
});

const own = (names: readonly string[]): string[] => names.filter((name) => name !== 'askfirst');

test('sends and keeps nothing before the choice, and what it had to say comes with an acceptance', async ({
  page,
  requests,
}) => {
  await visitMade(page, { policy, head });
  await expect(page.locator('askfirst-banner')).toBeVisible();
  expect(requests.toSink()).toEqual([]);
  expect(own(await readNames(page))).toEqual([]);

  await acceptAll(page);
  await expect.poll(() => requests.toSink('mixpanel').join()).toContain('/mixpanel/track');
  await expect.poll(() => requests.toSink('posthog').join()).toMatch(/\/posthog\/(e|i|flags|array)\//);
  await expect.poll(async () => own(await readNames(page)).length).toBeGreaterThan(1);

  await withdrawAll(page);
  // A database that code holds open goes once the page is left.
  await expect.poll(async () => own(await readNames(page)).filter((name) => !name.endsWith('Db'))).toEqual([]);
  requests.clear();
  await page.evaluate('mixpanel.track("After"); posthog.capture("after")');
  await page.reload({ waitUntil: 'networkidle' });
  expect(requests.toSink()).toEqual([]);
  await expect.poll(async () => own(await readNames(page))).toEqual([]);
  expect(await page.evaluate('errors')).toEqual([]);
});

test('sends and keeps nothing after a refusal, and breaks nothing', async ({ page, requests }) => {
  await visitMade(page, { policy, head });
  await refuseAll(page);
  await page.reload({ waitUntil: 'networkidle' });
  expect(requests.toSink()).toEqual([]);
  expect(own(await readNames(page))).toEqual([]);
  expect(await page.evaluate('errors')).toEqual([]);
});
