import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright/test';
import type { Receipt } from '../../src/core/contract/receipt.js';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  allowOnly,
  expect,
  findBanner,
  findDialog,
  findInline,
  press,
  readRecord,
  readRecords,
  refuseAll,
  reopen,
  tabTo,
  test,
  onlyIn,
} from './steps.js';

const findReceipt = (surface: Locator): Locator => surface.locator('[data-part="receipt"]');
const findAct = (receipt: Locator, act: string): Locator => receipt.locator(`[data-action="receipt-${act}"]`);

/** Opens the preferences from the foot of the page, and the receipt in them. */
const openReceipt = async (page: Page): Promise<Locator> => {
  await reopen(page);
  const receipt = findReceipt(findDialog(page));
  await receipt.locator('summary').first().click();
  await expect(findAct(receipt, 'copy')).toBeVisible();
  return receipt;
};

const readReceipt = (page: Page): Promise<Receipt> => page.evaluate(() => window.askfirst.receipt());

test('E-01 a receipt says what was chosen, when, by which policy, and what each service keeps', async ({ page }) => {
  await page.goto('/demo/home.html');
  await allowOnly(page, 'maps');
  const receipt = await readReceipt(page);
  const today = new Date().toISOString().slice(0, 10);

  expect(receipt.event).toMatchObject({ event_state: 'given-in-part', event_time: today, collection_method: 'choose' });
  expect(receipt.privacy_notice).toMatchObject({ revision: 1, answered_revision: 1, is_as_answered: true });
  expect(receipt.privacy_notice.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(receipt.language).toBe('en');
  expect(receipt.pii_controllers[0]).toMatchObject({ name: 'Loftline Kites', email: 'privacy@example.com' });
  const answers = receipt.purposes.map(({ purpose, answer, because }) => [purpose, answer, because]);
  expect(answers).toEqual([
    ['necessary', 'unanswered', 'required'],
    ['functional', 'refused', 'choice'],
    ['analytics', 'refused', 'choice'],
    ['marketing', 'refused', 'choice'],
  ]);
  const services = receipt.purposes.flatMap((one) => one.services);
  expect(services.find(({ service }) => service === 'maps')).toMatchObject({ answer: 'accepted', allowed: true });
  expect(services.find(({ service }) => service === 'films')?.storage_locations?.[0]).toMatchObject({
    name: 'example_film',
    kind: 'cookie',
    retention_period: '30 days',
  });
  expect(receipt.recipient_third_parties).toContain('Example Films');
  expect(receipt.texts.question).toContain('Loftline Kites');
  expect(receipt.withdrawal_method).toContain('Cookie settings');
});

test('the record of a receipt is an answer that a server can hand back: it holds, and nobody is asked', async ({
  page,
  context,
}) => {
  const policy = {
    categories: [{ id: 'maps-of-the-shops' }, { id: 'maps-of-the-town' }].map((one) => ({ ...one, title: one.id })),
  };
  await visitMade(page, { policy });
  await press(findBanner(page), 'accept-all');
  await expect.poll(() => page.evaluate(() => window.askfirst.state.record)).not.toBeNull();
  const [stored] = await context.cookies();
  const { record_id: answer } = await readReceipt(page);
  // The cookie's ids are shortened; the receipt's aren't.
  expect(answer).toContain('maps-of-the-shops~maps-of-the-town');
  expect(stored!.value).not.toBe(answer);

  await context.clearCookies();
  await context.unroute('**/made.html');
  await visitMade(page, { policy: { ...policy, answer } });
  expect(await page.evaluate(() => window.askfirst.allows('maps-of-the-shops & maps-of-the-town'))).toBe(true);
  await expect(findBanner(page)).toHaveCount(0);
});

test('without an answer the receipt says so', async ({ page }) => {
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  const { event, record_id: id, purposes } = await readReceipt(page);
  expect(event).toMatchObject({ event_state: 'not-chosen', event_time: null, collection_method: null });
  expect(id).toBeNull();
  expect(purposes.every(({ answer }) => answer === 'unanswered')).toBe(true);

  const receipt = await openReceipt(page);
  await expect(receipt).toContainText('You haven’t chosen yet.');
  await expect(findAct(receipt, 'erase')).toHaveAttribute('aria-disabled', 'true');
});

test('E-02 two visitors who answer alike on one day have equal receipts, and other answers make others', async ({
  browser,
  baseURL,
}) => {
  const visitor = async (one: Browser, answer: (page: Page) => Promise<void>): Promise<string> => {
    const context = await one.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/demo/home.html');
    await answer(page);
    const receipt = JSON.stringify(await readReceipt(page));
    await context.close();
    return receipt;
  };
  const first = await visitor(browser, acceptAll);
  expect(await visitor(browser, acceptAll)).toBe(first);
  expect(await visitor(browser, refuseAll)).not.toBe(first);
});

test('E-06 the receipt is read, and its file is loaded only when it is opened', async ({ page, requests }) => {
  await page.goto('/demo/home.html');
  await acceptAll(page);
  await reopen(page);
  expect(requests.toWidget()).not.toContain('/askfirst/askfirst-receipt.js');
  await findReceipt(findDialog(page)).locator('summary').first().click();
  const receipt = findReceipt(findDialog(page));
  await expect(receipt).toContainText('You accepted everything.');
  await expect(receipt.locator('dt').filter({ hasText: 'Functions' })).toBeVisible();
  expect(requests.toWidget()).toContain('/askfirst/askfirst-receipt.js');
  await expect(receipt.locator('textarea')).toBeHidden();
  await receipt.locator('details summary').click();
  const raw = JSON.parse(await receipt.locator('textarea').inputValue()) as Receipt;
  expect(raw).toEqual(await readReceipt(page));
});

test('E-06 F-10 the receipt is saved as a file named by the day of the answer', async ({ page }) => {
  onlyIn('chromium', 'Playwright can’t save a file in Firefox');
  await page.goto('/demo/home.html');
  await acceptAll(page);
  const receipt = await openReceipt(page);
  const coming = page.waitForEvent('download');
  await findAct(receipt, 'save').click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(`askfirst-receipt-${new Date().toISOString().slice(0, 10)}.json`);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(await readReceipt(page));
  await expect(receipt.getByRole('status')).toContainText('askfirst-receipt-');
});

test('under a strict Content-Security-Policy the receipt is shown, saved and printed alike', async ({ page, said }) => {
  onlyIn('chromium', 'Playwright can’t save a file in Firefox');
  await page.goto('/demo/situations/nonce.html');
  await acceptAll(page);
  const receipt = await openReceipt(page);
  const coming = page.waitForEvent('download');
  await findAct(receipt, 'save').click();
  expect((await coming).suggestedFilename()).toMatch(/\.json$/);
  await expect(receipt.locator('dl')).toHaveCSS('margin-top', '0px');
  await page.evaluate(() => (window.print = () => {}));
  await findAct(receipt, 'print').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-askfirst-print] dl')).toHaveCSS('margin-top', '0px');
  await expect(page.locator('main')).toBeHidden();
  expect(said.errors()).toEqual([]);
});

test('the receipt is copied; where the browser refuses, it is marked to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    const clipboard = {
      writeText: (text: string) => {
        document.title = text.slice(0, 40);
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });
  await page.goto('/demo/home.html');
  await acceptAll(page);
  const receipt = await openReceipt(page);
  await findAct(receipt, 'copy').click();
  await expect(receipt.getByRole('status')).toHaveText('The receipt is copied.');
  await expect(page).toHaveTitle(/schema_version/);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Object.assign(document, { execCommand: () => false });
  });
  await findAct(receipt, 'copy').click();
  await expect(receipt.getByRole('status')).toContainText('couldn’t copy');
  const field = receipt.locator('textarea');
  await expect(field).toBeFocused();
  const selected = await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart);
  expect(selected).toBe((await field.inputValue()).length);
});

test('only the receipt is printed, and the page is as it was afterwards', async ({ page }) => {
  onlyIn('chromium', 'Playwright can’t have Firefox look as it prints');
  await page.addInitScript(() => (window.print = () => (document.title = 'printing')));
  await page.goto('/demo/home.html');
  await acceptAll(page);
  const receipt = await openReceipt(page);
  await findAct(receipt, 'print').click();
  await expect(page).toHaveTitle('printing');

  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-askfirst-print]');
  await expect(paper.getByText('You accepted everything.')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await expect(page.locator('askfirst-preferences')).toBeHidden();
  await expect(paper.getByRole('button')).toHaveCount(0);

  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main')).toBeVisible();
});

test('E-06 F-10 erasing forgets the record, says that the visitor is asked again, and asks', async ({
  page,
  context,
}) => {
  await page.goto('/demo/home.html');
  await acceptAll(page);
  await readRecord(context);
  const receipt = await openReceipt(page);
  await expect(findAct(receipt, 'erase')).toHaveAccessibleDescription(/we’ll ask you again/);
  await findAct(receipt, 'erase').click();
  await expect(receipt.getByRole('status')).toHaveText('Your choice has been erased. We’ll ask you again.');
  await expect(receipt).toContainText('You haven’t chosen yet.');
  expect(await readRecords(context)).toEqual([]);
  expect(await page.evaluate(() => window.askfirst.allows('analytics'))).toBe(false);

  await press(findDialog(page), 'close');
  await expect(findBanner(page)).toContainText('would like to use cookies');
  await page.reload();
  await expect(findBanner(page)).toContainText('would like to use cookies');
});

test('B-18 E-06 the receipt is opened, copied, saved and erased by keyboard alone', async ({ page, context }) => {
  onlyIn('chromium', 'Playwright can’t save a file in Firefox');
  await page.goto('/demo/home.html');
  await acceptAll(page);
  await reopen(page);
  const receipt = findReceipt(findDialog(page));
  await tabTo(page, receipt.locator('summary').first());
  await page.keyboard.press('Enter');
  await expect(findAct(receipt, 'save')).toBeVisible();
  await tabTo(page, findAct(receipt, 'save'));
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await coming;
  await expect(findAct(receipt, 'save')).toBeFocused();
  await tabTo(page, findAct(receipt, 'erase'));
  await page.keyboard.press('Space');
  await expect.poll(() => readRecords(context)).toEqual([]);
  await expect(findAct(receipt, 'erase')).toBeFocused();
});

test('a missing file says so in its place and in the console, and opens nothing', async ({ page, said }) => {
  await page.route('**/askfirst-receipt.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/demo/home.html');
  await refuseAll(page);
  await reopen(page);
  await findReceipt(findDialog(page)).locator('summary').click();
  await expect(findReceipt(findDialog(page))).toContainText('The receipt couldn’t be loaded.');
  expect(said.errors().join()).toContain('askfirst-receipt.js');
  expect(await page.evaluate(() => window.askfirst.allows('analytics'))).toBe(false);
});

for (const [lang, colorScheme, width] of [
  ['en', 'light', 1280],
  ['ar', 'dark', 360],
  ['ar', 'light', 1280],
  ['en', 'dark', 360],
] as const)
  test(`B-01 axe finds nothing on the receipt, ${lang}, ${colorScheme}, ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.context().grantPermissions(['local-network-access']);
    await page.route('**/demo/*.html', async (route) => {
      const answer = await route.fetch();
      const html = `<html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>`;
      await route.fulfill({ response: answer, body: (await answer.text()).replace('<html lang="en">', html) });
    });
    await page.goto('/demo/home.html');
    await acceptAll(page);
    const receipt = await openReceipt(page);
    await receipt.locator('details summary').click();
    const { violations } = await new AxeBuilder({ page }).include('askfirst-preferences').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
    const isWider = await findDialog(page).evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(isWider).toBe(false);
    const { text, own } = await receipt.locator('dl').evaluate((one) => ({
      text: one.textContent,
      own: getComputedStyle(one).direction,
    }));
    expect(own).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  });

test('the receipt stands in the inline preferences too', async ({ page }) => {
  await page.goto('/demo/privacy.html');
  await press(findInline(page), 'refuse-all');
  const receipt = findReceipt(findInline(page));
  await receipt.locator('summary').first().click();
  await expect(receipt).toContainText('You refused everything optional.');
  await press(findInline(page), 'accept-all');
  await expect(receipt).toContainText('You accepted everything.');
});

for (const [where, policyRegion, gate] of [
  ['in the policy', 'us-ca', '<script src="/askfirst/askfirst.js"></script>'],
  ['on the tag', 'de', '<script src="/askfirst/askfirst.js" data-region="us-ca"></script>'],
] as const)
  test(`E-01 the receipt says the region that the site names ${where}, and what silence means there`, async ({
    page,
  }) => {
    const regimes = { '*': 'opt-in', 'us-ca': 'opt-out' };
    const categories = [{ id: 'analytics', title: 'Statistics' }];
    await visitMade(page, { policy: { region: policyRegion, regimes, categories }, gate });
    expect((await readReceipt(page)).jurisdiction).toEqual({ region: 'us-ca', regime: 'opt-out' });
    const receipt = await openReceipt(page);
    await expect(receipt).toContainText('Optional cookies are on until you refuse. (us-ca)');
  });
