import AxeBuilder from '@axe-core/playwright';
import { visitMade } from './made-page.js';
import {
  expect,
  findBanner,
  findConfirmation,
  findDialog,
  findSwitch,
  forgeRecord,
  openDetails,
  press,
  readRecord,
  reopen,
  sink,
  test,
} from './steps.js';

const today = new Date().toISOString().slice(0, 10);

const stats = {
  id: 'stats',
  category: 'analytics',
  name: 'Example Stats',
  cookies: [{ name: '_st', purpose: 'Counts visits.', lifetime: '6 months' }],
};
const maps = { id: 'maps', category: 'functional', name: 'Maps' };
const first = {
  revision: 1,
  controller: { name: 'The shop' },
  categories: [
    { id: 'analytics', title: 'Statistics' },
    { id: 'functional', title: 'Extras' },
  ],
  services: [stats, maps],
  changes: [{ revision: 1, date: '2026-01-05', summary: 'The first version.' }],
};
/** Answered alike: everything of the first revision. */
const accepted = `1.1.${today}.accept-all..analytics~functional~maps~stats.`;
const held = `<script type="text/plain" data-consent="stats" src="${sink}/probe.js?name=stats"></script>
<script type="text/plain" data-consent="analytics" src="${sink}/probe.js?name=analytics"></script>
<script type="text/plain" data-consent="maps" src="${sink}/probe.js?name=maps"></script>`;

/** What each change of the policy opens anew, and the words that tell of it. */
const widened: readonly (readonly [string, object, object, string])[] = [
  [
    'a new cookie',
    { services: [{ ...stats, cookies: [...stats.cookies, { name: '_st2', since: 2 }] }, maps] },
    { kind: 'added', summary: 'Example Stats keeps a second cookie.' },
    'Added: ',
  ],
  [
    'a longer lifetime',
    { services: [{ ...stats, cookies: [{ ...stats.cookies[0], lifetime: '13 months', since: 2 }] }, maps] },
    { kind: 'longer', summary: 'Example Stats counts for 13 months, not 6.' },
    'Kept longer: ',
  ],
  [
    'a new company',
    { services: [{ ...stats, provider: 'Example Stats Ltd.', thirdParty: true, since: 2 }, maps] },
    { kind: 'wider', summary: 'Another company counts for us.' },
    'Shared more widely: ',
  ],
];

for (const [what, change, told, label] of widened)
  test(`A-46 A-47 F-7 ${what} asks about that service alone, off until answered, and tells what changed`, async ({
    page,
    context,
    baseURL,
    requests,
  }) => {
    await forgeRecord(context, baseURL!, accepted);
    const changes = [{ revision: 2, date: '2026-06-01', ids: ['stats'], ...told }, ...first.changes];
    await visitMade(page, { policy: { ...first, ...change, revision: 2, changes }, head: held });

    const banner = findBanner(page);
    await expect(banner).toContainText(label);
    await expect(banner).toContainText((told as { summary: string }).summary);
    await expect(banner).not.toContainText('The first version.');
    const items = await banner.getByRole('listitem').allTextContents();
    expect(items.map((item) => item.trim()).slice(0, 2)).toEqual([
      `${label}${(told as { summary: string }).summary}`,
      'Example Stats',
    ]);
    // A new company is counted, and nothing else stands there.
    expect(items.slice(2).every((item) => item.includes('Example Stats Ltd.'))).toBe(true);
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics', '/probe.js?name=maps']);
    const { status, unanswered } = await page.evaluate(() => window.askfirst.state);
    expect({ status, unanswered }).toEqual({ status: 'stale', unanswered: ['stats'] });

    await press(banner, 'refuse-all');
    await expect(findConfirmation(page)).toBeVisible();
    const { value } = await readRecord(context);
    expect(value).toContain('.analytics~functional~maps.stats');
    expect(value).toMatch(/^1\.2\./);
    requests.clear();
    await page.reload();
    await expect.poll(() => requests.toSink()).toEqual(['/probe.js?name=analytics', '/probe.js?name=maps']);
    await expect(banner).toHaveCount(0);
  });

test('A-47 F-7 a category that is shared more widely is asked anew with all in it, and no other', async ({
  page,
  context,
  baseURL,
}) => {
  await forgeRecord(context, baseURL!, accepted);
  const [analytics, functional] = first.categories;
  const categories = [{ ...analytics, sells: true, since: 2 }, functional];
  await visitMade(page, { policy: { ...first, categories, revision: 2 } });
  await expect(findBanner(page).getByRole('listitem')).toHaveText([/Statistics/]);
  expect(await page.evaluate(() => window.askfirst.state.unanswered)).toEqual(['analytics', 'stats']);

  await press(findBanner(page), 'accept-all');
  await expect(findConfirmation(page)).toBeVisible();
  expect(await page.evaluate(() => window.askfirst.state.status)).toBe('decided');
});

test('A-46 who refused isn’t asked anew about a wider use', async ({ page, context, baseURL }) => {
  await forgeRecord(context, baseURL!, `1.1.${today}.refuse-all...analytics~functional~maps~stats`);
  await visitMade(page, { policy: { ...first, services: [{ ...stats, since: 2 }, maps], revision: 2 } });
  await expect.poll(() => page.evaluate(() => window.askfirst.state.status)).toBe('decided');
  await expect(findBanner(page)).toHaveCount(0);
});

test('A-46 F-7 what was removed, or put into other words, asks nothing; the preferences tell it', async ({
  page,
  context,
  baseURL,
}) => {
  await forgeRecord(context, baseURL!, accepted);
  const changes = [
    { revision: 2, date: '2026-06-01', kind: 'removed', summary: 'The map is gone.' },
    { revision: 2, date: '2026-06-01', summary: 'Clearer words.' },
    ...first.changes,
  ];
  await visitMade(page, { policy: { ...first, services: [stats], revision: 2, changes } });
  await expect.poll(() => page.evaluate(() => window.askfirst.state.status)).toBe('decided');
  await expect(findBanner(page)).toHaveCount(0);

  await reopen(page);
  const since = findDialog(page).locator('.since');
  await expect(since.getByRole('heading')).toHaveText('Since your choice');
  await expect(since.getByRole('listitem')).toHaveText([
    /June 1, 2026\s+Removed\s+The map is gone\./,
    /Clearer words\./,
  ]);
});

test('F-7 F-7b the preferences show what changed since the answer, what is asked, and the whole history', async ({
  page,
  context,
  baseURL,
}) => {
  await forgeRecord(context, baseURL!, accepted);
  const changes = [
    { revision: 2, date: '2026-06-01', kind: 'wider', ids: ['stats'], summary: 'Another company counts for us.' },
    ...first.changes,
  ];
  const policy = { ...first, services: [{ ...stats, since: 2 }, maps], revision: 2, changes };
  await visitMade(page, { policy });
  await press(findBanner(page), 'preferences');
  const dialog = findDialog(page);
  await expect(dialog.locator('.since')).toContainText('Not answered yet: Example Stats.');
  await openDetails(dialog);
  await expect(findSwitch(dialog, 'stats')).toHaveAttribute('aria-checked', 'false');
  await expect(findSwitch(dialog, 'maps')).toHaveAttribute('aria-checked', 'true');

  await dialog.getByText('What has changed').click();
  const history = dialog.locator('.about details').first().getByRole('listitem');
  await expect(history).toHaveCount(2);
  await expect(history.first()).toContainText('Since your choice');
  await expect(history.last()).not.toContainText('Since your choice');
  const { violations } = await new AxeBuilder({ page }).include('askfirst-preferences').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await press(dialog, 'save');
  await reopen(page);
  await expect(dialog.locator('.since')).toHaveCount(0);
});

test('a history that can’t be read keeps nothing from being shown, and the console says once what is wrong', async ({
  page,
  said,
}) => {
  const changes = [{ revision: 1, date: 'last spring', summary: 'Something.' }, null, { revision: 1 }];
  await visitMade(page, { policy: { ...first, changes } });
  await press(findBanner(page), 'preferences');
  await findDialog(page).getByText('What has changed').click();
  await expect(findDialog(page).locator('.about details').first().getByRole('listitem')).toHaveText(['Something.']);
  // Each fault of its own: a date that is none, null, and a change without date and summary.
  await expect.poll(() => said.warnings()).toHaveLength(4);
  for (const word of ['changes[0].date', '"last spring"', '2026-03-14']) expect(said.warnings()[0]).toContain(word);
  await press(findDialog(page), 'close');
  await reopen(page);
  expect(said.warnings()).toHaveLength(4);
  expect(new Set(said.warnings()).size).toBe(4);
  expect(said.errors()).toEqual([]);
});

test('a change of the policy’s text can’t turn the banner’s text around', async ({ page, context, baseURL }) => {
  await forgeRecord(context, baseURL!, accepted);
  const changes = [{ revision: 2, date: '2026-06-01', kind: 'wider', summary: '\u202Eשלום <b>x</b> {name}' }];
  await visitMade(page, { policy: { ...first, services: [{ ...stats, since: 2 }, maps], revision: 2, changes } });
  const ask = findBanner(page).locator('p').first();
  await expect(ask).toContainText('<b>x</b>');
  await expect(ask).toContainText(/\{.?name\}/);
  await expect(ask.locator('bdi')).toHaveText('\u202Eשלום <b>x</b> {name}');
  await expect(findBanner(page).locator('p b')).toHaveCount(0);
});

test('F-7 A-46 who allows one function at its notice is still told what is new, and asked about it', async ({
  page,
  context,
  baseURL,
}) => {
  await forgeRecord(context, baseURL!, `1.1.${today}.choose..analytics~stats.functional~maps`);
  await visitMade(page, {
    policy: {
      ...first,
      revision: 2,
      services: [{ ...stats, since: 2 }, maps],
      functions: [{ id: 'map', needs: 'maps', title: 'Map' }],
      changes: [{ revision: 2, date: '2026-06-01', summary: 'Statistics count more.', ids: ['stats'] }],
    },
    body: '<div data-consent-function="map">Map</div>',
  });
  await expect(findBanner(page)).toContainText('Statistics count more.');
  await page.locator('askfirst-notice').locator('[data-action="allow-always"]').click();
  await expect.poll(() => page.evaluate(() => window.askfirst.allows('map'))).toBe(true);
  expect(await page.evaluate(() => window.askfirst.state)).toMatchObject({ status: 'stale', unanswered: ['stats'] });
  await page.reload();
  await expect(findBanner(page)).toContainText('Statistics count more.');
  await press(findBanner(page), 'refuse-all');
  await expect(findConfirmation(page)).toBeVisible();
  expect((await readRecord(context)).value).toMatch(/^1\.2\./);
});
