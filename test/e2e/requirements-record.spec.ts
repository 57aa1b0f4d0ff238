// What is kept of an answer (E-01 to E-15), where no other test says it already.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Receipt } from '../../src/core/contract/receipt.js';
import type { PageReport } from '../../src/core/contract/explanation.js';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  allowOnly,
  expect,
  findBanner,
  findDialog,
  findSwitch,
  press,
  readRecord,
  readRecords,
  refuseAll,
  reopen,
  test,
  withdrawAll,
} from './steps.js';

test('E-01 the record says of every category and service what was answered, how, when, and to which policy', async ({
  page,
  context,
}) => {
  const readHow = async (): Promise<unknown> => {
    const record = await page.evaluate(() => window.askfirst.state.record);
    const { decisions } = await page.evaluate(() => window.askfirst.state);
    const asked = Object.keys(decisions).filter((id) => decisions[id]!.because !== 'required');
    expect([...record!.accepted, ...record!.refused].sort()).toEqual(asked.sort());
    expect(record).toMatchObject({ revision: 1, signal: '', day: new Date().toISOString().slice(0, 10) });
    return record!.method;
  };
  await page.goto('/demo/home.html');
  await acceptAll(page);
  expect(await readHow()).toBe('accept-all');
  await withdrawAll(page);
  expect(await readHow()).toBe('refuse-all');
  await reopen(page);
  await findSwitch(findDialog(page), 'analytics').click();
  await press(findDialog(page), 'save');
  await expect(findDialog(page)).toBeHidden();
  expect(await readHow()).toBe('choose');
  await page.evaluate(() => window.askfirst.withdraw());
  expect(await readHow()).toBe('withdraw');
  expect((await readRecord(context)).value).toContain('.withdraw.');
});

test('E-02 record, event and receipt have these keys and no other: nobody can be told from another by them', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await page.evaluate(() => {
    document.addEventListener('askfirst-change', ({ state }) => Object.assign(window, { told: state }), { once: true });
  });
  await allowOnly(page, 'analytics');
  const told = await page.evaluate<Record<string, object>>('window.told');
  expect(Object.keys(told).sort()).toEqual(['decisions', 'record', 'regime', 'status', 'unanswered', 'volatile']);
  expect(Object.keys(told['record']!).sort()).toEqual(['accepted', 'day', 'method', 'refused', 'revision', 'signal']);
  const receipt = await page.evaluate(() => window.askfirst.receipt());
  expect(Object.keys(receipt).sort()).toEqual([
    'aligned_with',
    'event',
    'history',
    'jurisdiction',
    'language',
    'limits',
    'pii_controllers',
    'pii_principal_id',
    'privacy_notice',
    'purposes',
    'recipient_third_parties',
    'record_id',
    'schema_version',
    'site',
    'software',
    'texts',
    'withdrawal_method',
  ]);
  expect(receipt.pii_principal_id).toBe('not collected');
  const userAgent = await page.evaluate(() => navigator.userAgent);
  for (const text of [JSON.stringify(told), JSON.stringify(receipt)]) {
    expect(text).not.toContain(userAgent);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/);
  }
});

const HISTORY = 'askfirst-history';
/** A policy whose services declare all there is, and hold what nobody declared. */
const keeping = {
  remember: { months: 6, history: true },
  undeclared: 'hold',
  categories: ['necessary', 'analytics', 'marketing'].map((id) => ({ id, title: id })),
  services: [
    {
      id: 'stats',
      category: 'analytics',
      name: 'Stats',
      cookies: [{ name: '*', kind: 'localStorage' }, { name: '*' }],
    },
  ],
};
const readStored = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), HISTORY);
const readHistory = (page: Page): Promise<Receipt['history']> =>
  page.evaluate(async () => (await window.askfirst.receipt()).history);

test('E-04 accepted, changed and withdrawn are three entries, in the receipt and in the browser, with the day alone', async ({
  page,
}) => {
  await visitMade(page, { policy: keeping });
  const today = new Date().toISOString().slice(0, 10);
  await acceptAll(page);
  await reopen(page);
  await findSwitch(findDialog(page), 'marketing').click();
  await press(findDialog(page), 'save');
  await expect(findDialog(page)).toBeHidden();
  await page.evaluate(() => window.askfirst.withdraw());
  await expect.poll(async () => (await readStored(page))?.split('\n')).toHaveLength(3);
  expect(await readStored(page)).toMatch(
    /^(?:\d{4}-\d\d-\d\d 1\.1\.\d{4}-\d\d-\d\d\.(?:accept-all|choose|withdraw)\.\.[a-z~]*\.[a-z~]*\n?){3}$/,
  );
  const entry = { day: today, signal: 'none', revision: 1 };
  expect(await readHistory(page)).toEqual([
    {
      ...entry,
      event_state: 'given',
      collection_method: 'accept-all',
      accepted: ['analytics', 'marketing', 'stats'],
      refused: [],
    },
    {
      ...entry,
      event_state: 'given-in-part',
      collection_method: 'choose',
      accepted: ['analytics', 'stats'],
      refused: ['marketing'],
    },
    {
      ...entry,
      event_state: 'withdrawn',
      collection_method: 'withdraw',
      accepted: [],
      refused: ['analytics', 'marketing', 'stats'],
    },
  ]);
  await page.reload();
  expect(await readHistory(page)).toHaveLength(3);
  await reopen(page);
  const receipt = findDialog(page).locator('[data-part="receipt"]');
  await receipt.locator('summary').first().click();
  await expect(receipt.locator('ol li')).toHaveText([
    /You accepted everything\.$/,
    /You accepted some and refused some\.$/,
    /You withdrew your consent\.$/,
  ]);
});

test('E-04 of twenty-five answers the latest twenty are kept', async ({ page }) => {
  await visitMade(page, { policy: keeping });
  await expect(findBanner(page)).toBeVisible();
  for (let count = 0; count < 25; count++) {
    const [choice, method] = count % 2 ? (['none', 'refuse-all'] as const) : (['all', 'accept-all'] as const);
    await page.evaluate((one) => window.askfirst.decide(one), choice);
    await expect.poll(async () => (await readStored(page))?.split('\n').at(-1)).toContain(`.${method}.`);
  }
  expect((await readStored(page))?.split('\n')).toHaveLength(20);
  expect(await readHistory(page)).toHaveLength(20);
});

test('E-04 erased, the record takes the history with it; a withdrawal leaves it', async ({ page, context }) => {
  await visitMade(page, { policy: keeping });
  await acceptAll(page);
  await page.evaluate(() => window.askfirst.withdraw());
  await expect.poll(async () => (await readStored(page))?.split('\n')).toHaveLength(2);
  await page.evaluate(() => window.askfirst.erase());
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await readRecords(context)).toEqual([]);
  expect(await readHistory(page)).toEqual([]);
});

test('E-04 without being asked to, the widget keeps the record’s cookie and nothing else', async ({
  page,
  requests,
}) => {
  await visitMade(page, { policy: { ...keeping, remember: {} } });
  await acceptAll(page);
  await page.evaluate(() => window.askfirst.withdraw());
  expect(await readHistory(page)).toBeNull();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(requests.toWidget()).not.toContain('/askfirst/askfirst-history.js');
});

test('E-04 a forged history allows nothing, and breaks nothing', async ({ page }) => {
  const today = new Date().toISOString().slice(0, 10);
  const forged = `garbage\n${today} 1.1.${today}.accept-all..analytics~stats.\n${'x'.repeat(1e6)}`;
  await page.addInitScript(([name, text]) => localStorage.setItem(name!, text!), [HISTORY, forged]);
  await visitMade(page, { policy: keeping });
  await expect(findBanner(page)).toBeVisible();
  expect(await page.evaluate(() => window.askfirst.allows('analytics | marketing | stats'))).toBe(false);
  expect(await page.evaluate(() => window.askfirst.state.status)).toBe('undecided');
  await refuseAll(page);
  expect(await page.evaluate(() => window.askfirst.allows('!analytics'))).toBe(true);
});

test('E-12 what is older than the months an answer is remembered is pruned when the history is read', async ({
  page,
}) => {
  const dayAgo = (months: number): string => {
    const date = new Date();
    date.setUTCDate(15);
    date.setUTCMonth(date.getUTCMonth() - months);
    return date.toISOString().slice(0, 10);
  };
  const text = [8, 2].map((months) => `${dayAgo(months)} 1.1.${dayAgo(months)}.refuse-all...analytics`).join('\n');
  await visitMade(page, { policy: keeping });
  await expect(findBanner(page)).toBeVisible();
  await page.evaluate(([name, old]) => localStorage.setItem(name!, old!), [HISTORY, text]);
  expect(await readHistory(page)).toMatchObject([{ day: dayAgo(2) }]);
  expect(await readStored(page)).toBe(text.split('\n')[1]);
});

test('E-04 the history stands in the cookie log and the table as the widget’s own, and nobody is told of it', async ({
  page,
}) => {
  const body = '<askfirst-cookie-table></askfirst-cookie-table><askfirst-cookie-log></askfirst-cookie-log>';
  await visitMade(page, { policy: { ...keeping, undeclared: 'report', services: [] }, body });
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    document.addEventListener('askfirst-cookie', ({ name }) => told.push(name));
  });
  await acceptAll(page);
  const row = page.locator('askfirst-cookie-log tbody tr').filter({ hasText: HISTORY });
  await expect(row).toContainText('Your answer about cookies');
  await expect(row).toContainText('According to this site: 6 months.');
  await expect(row).not.toContainText('Not listed by this site');
  const declared = page.locator('askfirst-cookie-table tbody tr').filter({ hasText: HISTORY });
  await expect(declared).toContainText('6 months');
  const { undeclared } = (await page.evaluate(() => window.askfirst.explain())) as PageReport;
  expect(undeclared.entries.map(({ name }) => name)).not.toContain(HISTORY);
  expect(await page.evaluate('window.told')).not.toContain(HISTORY);
});

test('E-05 the record knows the day of the answer, and no time of day', async ({ page, context }) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);
  const { value } = await readRecord(context);
  expect(value).toMatch(/^1\.1\.\d{4}-\d\d-\d\d\.refuse-all\.\.\./);
  expect(value.replace(/^1\.1\.\d{4}-\d\d-\d\d\./, '')).not.toMatch(/\d{2}|:|T\d/);
});

test('E-06 F-10 erased by the visitor, the record is gone, all is off, and they are asked again', async ({
  page,
  context,
}) => {
  await page.goto('/demo/home.html');
  await acceptAll(page);
  await page.evaluate(() => window.askfirst.erase());
  await expect(findBanner(page).getByRole('button', { name: 'Accept all', exact: true })).toBeVisible();
  expect(await readRecords(context)).toEqual([]);
  expect(
    await page.evaluate(() => Object.values(window.askfirst.state.decisions).filter((one) => one.allowed)),
  ).toEqual([
    { allowed: true, because: 'required' },
    { allowed: true, because: 'required' },
  ]);
});

test('E-09 another letter in the policy makes another fingerprint in the receipt, the same policy the same', async ({
  page,
}) => {
  const categories = [{ id: 'analytics', title: 'Statistics', summary: 'Counts visits.' }];
  const readHash = async (policy: object): Promise<string | null> => {
    await visitMade(page, { policy });
    return page.evaluate(async () => (await window.askfirst.receipt()).privacy_notice.sha256);
  };
  const hash = await readHash({ categories });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await readHash({ categories })).toBe(hash);
  expect(await readHash({ categories: [{ ...categories[0], summary: 'Counts visitS.' }] })).not.toBe(hash);
});

test('E-09 an auditor makes the fingerprint again from the policy’s file, and finds the version that showed it', async ({
  page,
}) => {
  interface Written {
    readonly $schema?: string;
    readonly categories: readonly { readonly id: string }[];
  }
  const file = JSON.parse(readFileSync('demo/policy.json', 'utf8')) as Written & Record<string, unknown>;
  /** JSON with sorted members (RFC 8785). */
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, one]) => [key, sorted(one)]),
          )
        : value;
  const filledIn = {
    revision: 1,
    services: [],
    functions: [],
    remember: { months: 6 },
    ...file,
    categories: file.categories.map((one) => ({ required: one.id === 'necessary', ...one })),
    ...{ $schema: undefined, answer: undefined, region: undefined },
  };
  const hash = createHash('sha256')
    .update(JSON.stringify(sorted(filledIn)))
    .digest('hex');
  await visitMade(page, { policy: file });
  const receipt = await page.evaluate(() => window.askfirst.receipt());
  expect(receipt.privacy_notice.sha256).toBe(hash);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(receipt.software).toEqual({ name: 'askfirst', version });
  // The texts that are the widget’s own.
  const hashes = Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as object);
  const languages = readdirSync('src/locales').filter((name) => !/^(?:index|en(?:-\w+)?)\.ts$/.test(name));
  expect(languages.length).toBeGreaterThan(50);
  for (const name of languages) expect(hashes).toContain(`locales/${name.replace('.ts', '.js')}`);
  // English is in the files of the elements.
  expect(hashes).toEqual(expect.arrayContaining(['askfirst-ui.js', 'askfirst-preferences.js', 'askfirst-receipt.js']));
});

test('E-11 F-11 the widget itself asks for its own files, and sends nothing to anybody', async ({ page, context }) => {
  const asked: { method: string; path: string }[] = [];
  context.on('request', (request) =>
    asked.push({ method: request.method(), path: new URL(request.url()).pathname.replace(/[^/]*$/, '') }),
  );
  await visitMade(page, { policy: { categories: [{ id: 'analytics', title: 'Statistics' }] } });
  await acceptAll(page);
  await reopen(page);
  const receipt = findDialog(page).locator('[data-part="receipt"]');
  await receipt.locator('summary').first().click();
  await expect(receipt.locator('[data-action="receipt-erase"]')).toBeVisible();
  await press(findDialog(page), 'refuse-all');
  await expect(findDialog(page)).toBeHidden();
  await receipt.page().evaluate(() => window.askfirst.erase());
  await expect(findBanner(page).getByRole('button', { name: 'Refuse all', exact: true })).toBeVisible();
  expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect([...new Set(asked.map(({ path }) => path))].sort()).toEqual(['/', '/askfirst/']);
});

test('A-43 a second withdrawal ends too, though a page still has a database open since the first', async ({ page }) => {
  await visitMade(page, {
    policy: {
      categories: [{ id: 'analytics', title: 'Statistics' }],
      services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: 'base', kind: 'IndexedDB' }] }],
    },
  });
  await acceptAll(page);
  await page.evaluate(async () => {
    const open = indexedDB.open('base');
    await new Promise((settle) => (open.onsuccess = settle));
  });
  for (let count = 0; count < 2; count++) {
    const { left } = await page.evaluate(() => window.askfirst.withdraw());
    expect(left).toMatchObject([{ name: 'base', kind: 'IndexedDB', reason: 'open' }]);
    if (count) continue;
    await reopen(page);
    await press(findDialog(page), 'accept-all');
    await expect(findDialog(page)).toBeHidden();
  }
});
