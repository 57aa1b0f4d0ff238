import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, refuseAll, sink, test } from './steps.js';

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics' },
  ],
  services: [
    {
      id: 'stats',
      category: 'analytics',
      name: 'Stats',
      hosts: ['127.0.0.1/probe.js'],
      cookies: [{ name: '_st*' }, { name: 'st', kind: 'localStorage' }],
    },
  ],
};
const reporting = '<script src="/askfirst/askfirst.js" data-gate="report"></script>';

const explain = (page: Page, asked?: string): Promise<Record<string, unknown>> =>
  page.evaluate((one) => window.askfirst.explain(one), asked) as unknown as Promise<Record<string, unknown>>;

test('report: holds nothing, and tells all that it would hold, with the rule', async ({ page, requests }) => {
  const tables: string[] = [];
  page.on('console', (message) => tables.push(`${message.type()} ${message.text()}`));
  await visitMade(page, {
    policy,
    gate: reporting,
    head: `<script>window.blocked = []; document.addEventListener('askfirst-blocked', ({ kind, id, fate }) => blocked.push([kind, id, fate].join(' ')));
      fetch('${sink}/probe.js?name=fetched'); new Image().src = '${sink}/probe.js?name=image'</script>
      <script src="${sink}/probe.js?name=script"></script>`,
  });
  await page.waitForFunction('window.ran?.includes("script")');
  await expect.poll(() => requests.toSink().length).toBe(3);
  expect(await page.evaluate('blocked')).toEqual([
    'fetch stats reported',
    'img stats reported',
    'script stats reported',
  ]);
  await expect.poll(() => tables.filter((text) => text.includes('[askfirst] Held back')).length).toBe(1);
  expect(tables.filter((text) => text.startsWith('table')).length).toBeGreaterThan(0);
});

test('report: marks stay inert, since they are so by themselves', async ({ page, requests }) => {
  await visitMade(page, {
    policy,
    gate: reporting,
    body: `<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=mark"></script>`,
  });
  await expect(page.locator('askfirst-banner')).toBeVisible();
  expect(requests.toSink()).toEqual([]);
});

test('off: nothing is held but marks', async ({ page, requests }) => {
  await visitMade(page, {
    policy,
    gate: '<script src="/askfirst/askfirst.js" data-gate="off"></script>',
    head: `<script>fetch('${sink}/probe.js?name=fetched')</script>`,
  });
  await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=fetched']);
});

test('explain() lists what waits, and hosts and entries that nobody declared', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'unknown', value: 'secret', url: baseURL! }]);
  await visitMade(page, {
    policy,
    head: `<script>localStorage.setItem('mystery', 'secret'); window.other = fetch("${sink}/other")</script>`,
  });
  await page.evaluate(`other.then((answer) => answer.text()); fetch("${sink}/probe.js?name=x"); other`);
  await page.waitForFunction('performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/other"))');
  const report = await explain(page);
  expect(report).toMatchObject({
    revision: 1,
    waiting: [{ kind: 'fetch', name: `${sink}/probe.js?name=x`, id: 'stats', fate: 'waits' }],
    undeclared: {
      hosts: [new URL(sink).host],
      entries: [
        { kind: 'cookie', name: 'unknown' },
        { kind: 'localStorage', name: 'mystery' },
      ],
    },
  });
  expect(JSON.stringify(report)).not.toContain('secret');
});

test('explain(x) answers for an address and for a name: the rule, and because of what', async ({ page }) => {
  await visitMade(page, { policy });
  const address = `${sink}/probe.js`;
  const because = (allowed: boolean, reason: string): object => ({
    services: [{ id: 'stats', allowed, because: reason }],
  });
  expect(await explain(page, address)).toMatchObject({
    ...{ asked: address, kind: 'host', fate: 'waits', rule: '127.0.0.1/probe.js' },
    ...because(false, 'default'),
  });
  expect(await explain(page, '_st_1')).toMatchObject({
    kind: 'cookie',
    fate: 'waits',
    rule: '_st*',
    ...because(false, 'default'),
  });
  expect(await explain(page, 'st')).toMatchObject({ kind: 'localStorage', rule: 'st' });
  expect(await explain(page, 'https://elsewhere.example/')).toEqual({
    ...{ asked: 'https://elsewhere.example/', kind: 'host', fate: 'passes', rule: null, services: [] },
  });
  await refuseAll(page);
  expect(await explain(page, address)).toMatchObject({ fate: 'fails', ...because(false, 'choice') });
  await page.evaluate(() => window.askfirst.erase());
  await acceptAll(page);
  expect(await explain(page, address)).toMatchObject({ fate: 'passes', ...because(true, 'choice') });
});

test('what the Content-Security-Policy stopped is in the same report', async ({ page, browserName }) => {
  await visitMade(page, {
    first: `<meta http-equiv="Content-Security-Policy" content="img-src 'self' data:">`,
    policy,
    body: '<img src="https://elsewhere.example/pixel.gif" alt="">',
  });
  await explain(page);
  await page.evaluate(() => void (new Image().src = 'https://elsewhere.example/late.gif'));
  // Chromium alone still tells of it when somebody asks later.
  const names = browserName === 'firefox' ? ['late'] : ['pixel', 'late'];
  const violations = names.map((name) => ({ directive: 'img-src', address: `https://elsewhere.example/${name}.gif` }));
  await expect.poll(() => explain(page)).toMatchObject({ violations });
});

test('explain() says what is wrong with the policy, if the gate could make do with it', async ({ page, said }) => {
  await visitMade(page, {
    policy: { ...policy, services: [{ ...policy.services[0], hosts: ['https://stats.example'] }] },
  });
  await explain(page);
  expect(said.warnings().filter((one) => !one.includes('have to be told'))).toEqual([
    '[askfirst] policy: services[0].hosts[0] is "https://stats.example"; write a host name (in ASCII), "*.example.com", either with a path, or a path on the site',
  ]);
});

test('A-30 F-6 F-13 explain() says once what visitors have to be told and the policy doesn’t say', async ({
  page,
  said,
}) => {
  await visitMade(page, {
    policy: {
      categories: [{ id: 'analytics', title: 'Statistics' }],
      services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: '_st' }] }],
    },
  });
  await explain(page);
  await explain(page);
  const told = said.warnings().filter((one) => one.includes('have to be told'));
  expect(told).toHaveLength(1);
  for (const key of ['controller:', 'categories[0].summary:', 'services[0].cookies[0].when:'])
    expect(told[0]).toContain(key);
});

test('report: names the services of the catalogue, gathers over the pages of a tab, and offers a policy to copy', async ({
  page,
  requests,
}) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  await page
    .context()
    .route('https://player.vimeo.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '0' }));
  const made = { policy: {}, gate: reporting };
  await visitMade(page, { ...made, head: `<script src="https://player.vimeo.com/api/player.js"></script>` });
  await expect.poll(() => told.some((text) => text.includes('In the catalogue: vimeo'))).toBe(true);

  await visitMade(page, {
    ...made,
    head: `<script src="${sink}/probe.js"></script><script>document.cookie = '_ga=1'</script>`,
  });
  const { suggestion } = (await explain(page)) as unknown as {
    readonly suggestion: { readonly policy: object; readonly catalogueIds: string[]; readonly unknownHosts: string[] };
  };
  expect(suggestion.catalogueIds).toEqual(['google-analytics', 'vimeo']);
  expect(suggestion.unknownHosts).toEqual([new URL(sink).host]);
  expect(told.join()).toContain('copy(JSON.stringify(');

  // What was offered works as it is, and what was gathered is taken away with the report.
  requests.clear();
  await visitMade(page, { policy: suggestion.policy, head: `<script>fetch('https://player.vimeo.com/late')</script>` });
  await expect(page.locator('askfirst-banner')).toBeVisible();
  const report = await explain(page);
  expect(report['waiting']).toMatchObject([{ name: 'https://player.vimeo.com/late' }]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(requests.toWidget().filter((path) => path.includes('catalogue'))).toEqual([]);
});

test('the console says an unknown key of the policy by itself, once, with the key that was meant', async ({
  page,
  said,
}) => {
  await visitMade(page, { policy: { ...policy, revison: 2, layout: { position: 'top' } } });
  await expect.poll(() => said.warnings().length).toBeGreaterThan(1);
  await explain(page);
  const unknown = said.warnings().filter((text) => text.includes('isn’t known'));
  expect(unknown).toHaveLength(2);
  expect(unknown[0]).toContain('revison isn’t known, so it does nothing; write revision');
  expect(unknown[1]).toContain('layout.position');
});

test('the console says by itself that a policy in a file came too late for its hosts, and what went past', async ({
  page,
  said,
}) => {
  await page.context().route('**/late-policy.json', (route) => route.fulfill({ json: policy }));
  await visitMade(page, {
    gate: `<script src="${sink}/probe.js"></script><script src="/askfirst/askfirst.js" data-policy="/late-policy.json"></script>`,
  });
  await expect.poll(() => said.warnings().filter((text) => text.includes('stands in a file')).length).toBe(1);
  expect(said.warnings().join()).toContain('data-policy');
  expect(said.warnings().join()).toContain(`${sink}/probe.js`);
});

test('the console says by itself that a link asks ahead for what is marked, and that Google’s tags came before the gate', async ({
  page,
  said,
}) => {
  await visitMade(page, {
    policy,
    first: `<link rel="preconnect" href="${sink}"><script>window.dataLayer = [{ event: 'gtm.js' }]</script>`,
    gate: '<script src="/askfirst/askfirst.js" data-adapters="google"></script>',
    head: `<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=mark"></script>`,
  });
  await expect.poll(() => said.warnings().join()).toContain(`connects to ${sink}/, of which something is marked`);
  expect(said.warnings().join()).toContain('put the gate with data-adapters="google" above the snippet');
});
