import { readFileSync } from 'node:fs';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import {
  acceptAll,
  allowOnly,
  choose,
  expect,
  findBanner,
  findDialog,
  findNotice,
  findSwitch,
  onlyIn,
  openDetails,
  press,
  readFrames,
  readRecord,
  readRecords,
  refuseAll,
  sink,
  test,
  visit,
  withdrawAll,
} from './steps.js';

const policy = JSON.parse(readFileSync(new URL('../../demo/policy.json', import.meta.url), 'utf8')) as PolicySource;
const titles = (policy.functions ?? []).map(({ title }) => title as string);

test('F-5 the banner says which functions won’t work without consent', async ({ page }) => {
  await page.goto('/demo/home.html');
  expect(titles).toHaveLength(4);
  const sentence = findBanner(page).getByText(/won’t work/i);
  for (const title of titles) await expect(sentence).toContainText(title);
});

test('F-5 the preferences say it for the switches as they stand', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  const dialog = findDialog(page);
  const sentence = dialog.getByText(/with your current settings/);
  await expect(sentence).toContainText('Chat, Saved basket, Films, Map');
  await expect(dialog.getByText('You can’t chat with us; e-mail still works.')).toBeVisible();

  await openDetails(dialog);
  await findSwitch(dialog, 'helpdesk').click();
  await expect(sentence).not.toContainText('Chat');
  await expect(sentence).toContainText('Map');
  await expect(dialog.getByText('You can’t chat with us; e-mail still works.')).toBeHidden();

  await findSwitch(dialog, 'functional').click();
  await expect(sentence).toHaveText('Everything works with your current settings.');
  await findSwitch(dialog, 'functional').click();
  await expect(sentence).toContainText('Chat');
});

for (const [name, answer, because] of [
  ['before a choice', () => Promise.resolve(), /haven’t chosen/],
  ['after a refusal', refuseAll, /refused/],
] as const)
  test(`B-48 F-5 F-6 where a function would be, a notice says ${name} what is off, why, and what would be stored`, async ({
    page,
  }) => {
    await page.goto('/demo/product.html');
    await answer(page);
    const notice = findNotice(page, 'video');
    const { provider, cookies } = policy.services!.find(({ id }) => id === 'films')!;
    const cookie = cookies![0]!;

    for (const part of ['Films', provider, cookie.name, cookie.purpose, cookie.when])
      await expect(notice).toContainText(part as string);
    await expect(notice).toContainText(because);
    await expect(notice).toContainText('Films on the kites’ pages aren’t shown.');
    await expect(notice.locator('img')).toBeVisible();
    await expect(notice.getByRole('button')).toHaveText([/^Allow .*this page$/, /^Always allow/]);
  });

test('allowing it for this page records nothing and ends with the page', async ({ page, context, requests }) => {
  await page.goto('/demo/product.html');
  await press(findNotice(page, 'video'), 'allow-once');
  await expect.poll(() => readFrames(page)).toHaveLength(1);
  await expect(findNotice(page, 'video')).toBeHidden();
  await expect(findBanner(page)).toBeVisible();
  expect(await readRecords(context)).toEqual([]);
  await expect(page.frameLocator('iframe').getByRole('button', { name: 'Play the film' })).toBeVisible();
  expect(requests.toSink().filter((path) => !path.startsWith('/films/'))).toEqual([]);

  requests.clear();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findNotice(page, 'video')).toBeVisible();
  expect(requests.toSink()).toEqual([]);
});

test('B-48 F-5 always allowing it records that one service, and no other', async ({ page, context, requests }) => {
  await page.goto('/demo/product.html');
  await refuseAll(page);
  await press(findNotice(page, 'video'), 'allow-always');
  await expect.poll(() => readFrames(page)).toHaveLength(1);
  expect((await readRecord(context)).value).toMatch(/\.films\./);

  requests.clear();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findNotice(page, 'video')).toBeHidden();
  expect(new Set(requests.toSink().map((path) => path.split('/')[1]))).toEqual(new Set(['films']));
  await visit(page, '/demo/contact.html');
  await expect(findNotice(page, 'chat')).toBeVisible();
  await expect(findNotice(page, 'map')).toBeVisible();
});

test('a notice comes back as soon as its function is withdrawn', async ({ page }) => {
  await page.goto('/demo/product.html');
  await acceptAll(page);
  await expect(findNotice(page, 'video')).toBeHidden();
  await withdrawAll(page);
  await expect(findNotice(page, 'video')).toBeVisible();
});

test('B-48 F-5 a button whose function is off says so, leads to the notice, and is itself again once allowed', async ({
  page,
}) => {
  await page.goto('/demo/contact.html');
  await refuseAll(page);
  const button = page.locator('button[data-open-chat]');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleName('Chat with us (off until you allow Chat)');
  await expect(button).toHaveAccessibleDescription(/Helpdesk/);
  await expect(page.getByRole('button', { name: /^Chat with us/, disabled: true })).toHaveCount(1);

  // Pressing it needs no enabled state: it leads to the reason.
  await button.click({ force: true });
  await expect(findNotice(page, 'chat').getByRole('group')).toBeFocused();
  await expect(page.getByRole('region', { name: 'Chat', exact: true }).locator('form')).toHaveCount(0);

  await press(findNotice(page, 'chat'), 'allow-always');
  await expect(button).not.toHaveAttribute('aria-disabled');
  await expect(button).toHaveAccessibleName('Chat with us');
  await expect(button).toHaveAccessibleDescription('');
  await expect(button).toBeFocused();
  await expect.poll(() => page.evaluate(() => 'exampleHelpdesk' in window)).toBe(true);
  await button.click();
  await expect(page.getByLabel('Your message')).toBeVisible();
});

test('B-21 B-48 a notice’s accessible tree names the function and its two buttons', async ({ page }) => {
  await page.goto('/demo/product.html');
  await expect(findNotice(page, 'video').getByRole('button', { name: 'Always allow: Films' })).toBeVisible();
  await expect(findNotice(page, 'video')).toMatchAriaSnapshot(`
    - 'group "Allow Films?"'
    - 'button "Allow for this page: Films"'
    - 'button "Always allow: Films"'
  `);
});

test('a notice fills the place of the film that it is about, and nothing moves when it goes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/demo/product.html');
  await refuseAll(page);
  const notice = findNotice(page, 'video');
  const frame = page.locator('iframe.frame');
  await expect(notice).toHaveAttribute('data-covers', '');
  const place = await frame.boundingBox();
  expect(await notice.boundingBox()).toEqual(place);
  // The site's picture fills the place behind the notice's text.
  expect(await notice.locator('img').boundingBox()).toEqual(place);
  await expect(notice.getByRole('button', { name: 'Allow for this page' })).toBeVisible();
  const readTop = (): Promise<number> => frame.evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const top = await readTop();
  await press(notice, 'allow-once');
  await expect(notice).toBeHidden();
  expect(await readTop()).toBeCloseTo(top, 2);
  expect((await frame.boundingBox())?.height).toBe(place?.height);
});

test('what was allowed has the focus and is said, and can be taken back', async ({ page, context }) => {
  await page.goto('/demo/product.html');
  const status = page.locator('askfirst-allowed-status');
  for (const action of ['allow-once', 'allow-always'] as const) {
    await press(findNotice(page, 'video'), action);
    await expect(page.locator('iframe.frame')).toBeFocused();
    await expect(status.getByRole('status')).toContainText('Films: switched on');
    await status.getByRole('button', { name: 'Undo' }).click();
    await expect(findNotice(page, 'video')).toBeVisible();
    await expect(findNotice(page, 'video').getByRole('group')).toBeFocused();
    await expect.poll(() => readFrames(page)).toHaveLength(0);
  }
  expect(await readRecords(context)).toEqual([]);
  await expect(status.getByRole('button')).toHaveCount(0);
});

test('what was stopped, and can’t be made again, says that the page has to be loaded again', async ({ page }) => {
  await page.goto('/demo/product.html');
  await refuseAll(page);
  await page.evaluate(async (address) => {
    const script = document.createElement('script');
    script.src = address;
    const failed = new Promise((settle) => script.addEventListener('error', settle));
    document.head.append(script);
    await failed;
  }, `${sink}/films/kite.js`);
  await press(findNotice(page, 'video'), 'allow-always');
  const notice = findNotice(page, 'video');
  await expect(notice).toContainText('It works once the page is loaded again.');
  await expect(notice.getByRole('group')).toBeFocused();
  await notice.getByRole('button', { name: 'Load the page again' }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => readFrames(page)).toHaveLength(1);
});

test('the buttons of notices aren’t printed', async ({ page }) => {
  onlyIn('chromium', 'Playwright shows no printed page in Firefox');
  await page.goto('/demo/product.html');
  await expect(findNotice(page, 'video').getByRole('button')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(findNotice(page, 'video').getByRole('button')).toHaveCount(0);
});

test('a basket is saved once that is allowed, and not before', async ({ page }) => {
  const readSaved = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('loftline-basket'));
  await page.goto('/demo/product.html');
  await page.getByRole('button', { name: 'Add to the basket' }).click();
  await expect(page.locator('[data-basket-count]')).toHaveText('1');
  expect(await readSaved()).toBeNull();

  await allowOnly(page, 'basket');
  await expect.poll(readSaved).toContain('cormorant');
});
