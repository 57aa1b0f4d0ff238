// What is kept of an answer (E-01 to E-15), where no other test says it already.
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
