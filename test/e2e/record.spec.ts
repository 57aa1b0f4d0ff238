import type { Browser, BrowserContext, Page } from 'playwright/test';
import { acceptAll, allowOnly, expect, findBanner, forgeRecord, readRecord, refuseAll, test, visit } from './steps.js';

/** The day so many calendar months from another, or the last of that month. */
const addMonths = (day: string, months: number): Date => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
};
const addDays = (date: Date, days: number): string =>
  new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const dayIn = (record: string): string => /\d{4}-\d\d-\d\d/.exec(record)![0];

for (const [name, answer] of [
  ['acceptance', acceptAll],
  ['refusal', refuseAll],
] as const)
  test(`A-45 C-12 the ${name} is one small cookie of this site, for six calendar months`, async ({ page, context }) => {
    await page.goto('/demo/home.html');
    await answer(page);
    const cookie = await readRecord(context);

    expect(cookie).toMatchObject({ domain: 'localhost', path: '/', sameSite: 'Lax', httpOnly: false });
    expect(cookie.name.length + cookie.value.length).toBeLessThan(1024);
    expect(cookie.value).toMatch(/^[\w.~-]+$/);
    const expires = new Date(cookie.expires * 1000).toISOString().slice(0, 10);
    expect(expires).toBe(addDays(addMonths(dayIn(cookie.value), 6), 0));
  });

const recordOf = async (browser: Browser, answer: (page: Page) => Promise<void>): Promise<string> => {
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/demo/home.html');
  await answer(page);
  const { value } = await readRecord(context);
  await context.close();
  return value;
};

test('E-02 F-1 two visitors who answer alike have the same record, byte for byte', async ({ browser }) => {
  for (const answer of [acceptAll, (page: Page) => allowOnly(page, 'analytics')])
    expect(await recordOf(browser, answer)).toBe(await recordOf(browser, answer));
});

for (const [name, days, isAsked] of [
  ['six months less a day', 1, false],
  ['six months and a day', -1, true],
] as const)
  test(`A-46 an answer ${name} old ${isAsked ? 'is asked for again' : 'still holds'}`, async ({
    page,
    context,
    baseURL,
    requests,
  }) => {
    await page.goto('/demo/situations/no-policy.html');
    await acceptAll(page);
    const { value } = await readRecord(context);
    const older = addDays(addMonths(dayIn(value), -6), days);
    await expect.poll(() => requests.toSink()).toHaveLength(2);

    await forgeRecord(context, baseURL!, value.replace(dayIn(value), older));
    requests.clear();
    await visit(page, '/demo/situations/no-policy.html');
    await expect(findBanner(page)).toHaveCount(isAsked ? 1 : 0);
    expect(requests.toSink()).toHaveLength(isAsked ? 0 : 2);
  });

test('A-46 E-13 what isn’t a record of ours is no answer', async ({ page, context, baseURL, requests }) => {
  await page.goto('/demo/situations/no-policy.html');
  await acceptAll(page);
  const { value } = await readRecord(context);
  await expect.poll(() => requests.toSink()).toHaveLength(2);

  for (const text of [
    value.slice(0, -3),
    value.slice(0, value.indexOf('accept-all') + 5),
    value.replace(/^1\./, '2.'),
    value.replace(dayIn(value), '2026-13-99'),
    value.replace('accept-all', 'accept'),
    `${value}.marketing`,
    `${value}%00`,
    'all',
    'true',
    '1',
    '{"analytics":true,"marketing":true}',
    '%7B%22marketing%22%3Atrue%7D',
    '../../../etc/passwd',
    '<script>1</script>',
    'analytics~marketing',
  ]) {
    await forgeRecord(context, baseURL!, text);
    requests.clear();
    await visit(page, '/demo/situations/no-policy.html');
    await expect(findBanner(page), text).toBeVisible();
    expect(requests.toSink(), text).toEqual([]);
  }
});
