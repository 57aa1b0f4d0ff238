import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, findDialog, findSettings, press, reopen, sink, test, visit } from './steps.js';

const category = { id: 'analytics', title: 'Statistics' };
const held = `<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=held"></script>
  <iframe data-consent="analytics" data-src="${sink}/films/kite.html" title="Film"></iframe>`;

/** A visitor who accepted everything on one of the site's sound pages. */
const acceptElsewhere = async (page: Page): Promise<void> => {
  await page.goto('/demo/home.html');
  await acceptAll(page);
  await page.goto('/demo/situations/no-policy.html');
  await expect(page.locator('output')).toHaveText('analytics, marketing');
};

test('a policy in the page is in force before the next script runs', async ({ page }) => {
  await acceptElsewhere(page);
  await visitMade(page, {
    policy: { categories: [category] },
    head: `<script>document.title = String(askfirst.allows('analytics'))</script>`,
  });
  await expect(page).toHaveTitle('true');
});

test('a policy from a file is asked about like one in the page', async ({ page, requests }) => {
  await visit(page, '/demo/situations/policy-url.html');
  await expect(findBanner(page)).toContainText('Loftline Kites');
  await expect(findBanner(page)).toContainText('Improving the shop');

  await acceptAll(page);
  await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics', '/probe.js?name=films']);
});

test('until the policy’s file is there, everything stays held, for a visitor who accepted too', async ({
  page,
  requests,
}) => {
  await acceptElsewhere(page);
  let answer = (): void => {};
  const waits = new Promise<void>((settle) => (answer = settle));
  await page.route('**/demo/policy.json', async (route) => {
    await waits;
    await route.continue();
  });
  requests.clear();
  await page.goto('/demo/situations/policy-url.html');
  expect(requests.toSink()).toEqual([]);

  answer();
  await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics', '/probe.js?name=films']);
});

test('a page without a policy asks for the categories that its marks name, in the widget’s own words', async ({
  page,
}) => {
  await page.goto('/demo/situations/no-policy.html');
  await expect(findBanner(page)).toContainText('Statistics');
  await expect(findBanner(page)).toContainText('Advertising');
  await press(findBanner(page), 'preferences');
  const switches = findDialog(page).getByRole('switch');
  await expect
    .poll(() => switches.evaluateAll((all) => all.map((one) => one.getAttribute('data-id'))))
    .toEqual(['analytics', 'marketing']);
});

test('a page without a policy asks for a category that a mark names which comes late', async ({
  page,
  requests,
  said,
}) => {
  await visitMade(page, {});
  await page.waitForLoadState('networkidle');
  await expect(findBanner(page)).toHaveCount(0);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.dataset['consent'] = 'analytics';
    frame.dataset['src'] = address;
    document.querySelector('main')!.append(frame);
  }, `${sink}/films/kite.html`);
  await expect(findBanner(page)).toContainText('Statistics');
  await expect(findBanner(page)).not.toContainText('Advertising');
  expect(requests.toSink()).toEqual([]);

  // Another one comes while the banner asks.
  await page.evaluate((address) => {
    const picture = document.createElement('img');
    picture.dataset['consent'] = 'marketing';
    picture.dataset['src'] = address;
    document.querySelector('main')!.append(picture);
  }, `${sink}/pixel/seen.gif`);
  await expect(findBanner(page)).toContainText('Advertising');
  expect(requests.toSink()).toEqual([]);
  await acceptAll(page);
  await expect.poll(() => requests.toSink()).toEqual(expect.arrayContaining(['/films/kite.html', '/pixel/seen.gif']));
  expect(said.warnings()).toEqual([]);
});

for (const [path, words] of [
  ['/demo/situations/broken-policy.html', [/#askfirst-policy/, /JSON/, /mend/]],
  ['/demo/situations/missing-policy.html', [/data-policy/, /no-such-policy\.json/, /404/, /write/]],
] as const)
  test(`${path} releases nothing, says why once, and goes on`, async ({ page, requests, said }) => {
    await acceptElsewhere(page);
    requests.clear();
    await page.goto(path);
    await expect.poll(() => said.errors()).toHaveLength(1);

    for (const word of words) expect(said.errors()[0]).toMatch(word);
    await expect(page.locator('output')).toHaveText('nothing');
    await expect(findBanner(page)).toHaveCount(0);
    await findSettings(page).click();
    await page.waitForURL('**/privacy.html');
    expect(requests.toSink().filter((one) => one.startsWith('/probe'))).toEqual([]);
    expect(said.errors()).toHaveLength(1);
  });

const bad: readonly (readonly [string, unknown, readonly RegExp[]])[] = [
  [
    'two categories with one id',
    { categories: [category, category] },
    [/categories\[1\]\.id/, /"analytics"/, /another/],
  ],
  [
    'a category of the site’s own without a title',
    { categories: [{ id: 'letters' }] },
    [/categories\[0\]\.title/, /missing/, /a text/],
  ],
  [
    'an id with a capital',
    { categories: [category, { id: 'Maps', title: 'Maps' }] },
    [/categories\[1\]\.id/, /"Maps"/, /a-z/],
  ],
  [
    'a service of an unknown category',
    { categories: [category], services: [{ id: 'maps', category: 'functionl', name: 'Maps' }] },
    [/services\[0\]\.category/, /"functionl"/, /analytics/],
  ],
  [
    'a function that needs an unknown id',
    { categories: [category], functions: [{ id: 'chat', needs: 'helpdesk', title: 'Chat' }] },
    [/functions\[0\]\.needs/, /"helpdesk"/, /analytics/],
  ],
  [
    'a function whose needs can’t be read',
    { categories: [category], functions: [{ id: 'chat', needs: 'analytics &', title: 'Chat' }] },
    [/functions\[0\]\.needs/, /"analytics &"/, /write/],
  ],
  [
    'a regime that doesn’t exist',
    { categories: [category], regimes: { '*': 'opt-in', us: 'optout' } },
    [/regimes\.us/, /"optout"/, /opt-out/],
  ],
  ['a list where an object stands', { categories: { analytics: category } }, [/categories/, /a list/]],
  ['null', null, [/null/, /object/]],
  ['a region that is a number', { categories: [category], region: 5 }, [/region is 5/, /"us-ca"/]],
  ['a region that the server doesn’t know', { categories: [category], region: null }, [/region is null/, /leave/]],
  [
    'a category that is required in quotes',
    { categories: [{ ...category, required: 'false' }] },
    [/categories\[0\]\.required/, /"false"/, /without quotes/],
  ],
  [
    'a cookie whose name is a number',
    { categories: [category], services: [{ id: 'maps', category: 'analytics', name: 'Maps', cookies: [{ name: 5 }] }] },
    [/services\[0\]\.cookies\[0\]\.name/, /5/, /name of an entry/],
  ],
];

for (const [name, policy, words] of bad)
  test(`F-2 a policy with ${name} releases nothing and names key, value and cure`, async ({ page, requests, said }) => {
    await acceptElsewhere(page);
    requests.clear();
    await visitMade(page, { policy, head: held, body: '<p><a href="/demo/home.html">On</a></p>' });
    await expect.poll(() => said.errors()).toHaveLength(1);

    for (const word of words) expect(said.errors()[0]).toMatch(word);
    await page.getByRole('link', { name: 'On', exact: true }).click();
    await page.waitForURL('**/home.html');
    expect(requests.toSink().filter((one) => /probe|films/.test(one))).toEqual([]);
  });

test('a policy mended later asks and releases as if nothing had been', async ({ page, requests }) => {
  await visitMade(page, { policy: '{', head: held });
  await page.context().unroute('**/made.html');
  await visitMade(page, { policy: { categories: [category] }, head: held });
  await acceptAll(page);
  await expect.poll(() => requests.toSink()).toContain('/probe.js?name=held');
  await reopen(page);
});
