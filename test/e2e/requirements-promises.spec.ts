// What the site’s privacy policy promises (F-1 to F-14), where no other test says it already.
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright/test';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import { emptyJar, readJar } from './jar.js';
import { visitMade } from './made-page.js';
import {
  acceptAll,
  allowOnly,
  choose,
  expect,
  findBanner,
  findDialog,
  findInline,
  findNotice,
  openDetails,
  pages,
  press,
  refuseAll,
  reopen,
  sink,
  test,
  visit,
} from './steps.js';
import { findGates } from './find-gates.js';

const policy = JSON.parse(readFileSync(new URL('../../demo/policy.json', import.meta.url), 'utf8')) as PolicySource;

test('F-1 an entry that is personal data is called so in the preferences, the table, the log and the receipt', async ({
  page,
}) => {
  const cookies = [
    { name: 'visitor', purpose: 'Tells visitors apart', personalData: true },
    { name: 'theme', purpose: 'Remembers the colours' },
  ];
  const said = 'Contains personal data.';
  await visitMade(page, {
    policy: {
      categories: [{ id: 'analytics', title: 'Statistics' }],
      services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies }],
    },
    body: '<askfirst-cookie-table></askfirst-cookie-table><askfirst-cookie-log></askfirst-cookie-log>',
  });
  await choose(page);
  await openDetails(findDialog(page));
  const entry = (place: Locator, name: string): Locator => place.filter({ has: page.getByText(name, { exact: true }) });
  const listed = findDialog(page).locator('.service li');
  await expect(entry(listed, 'visitor')).toContainText(said);
  await expect(entry(listed, 'theme')).not.toContainText(said);
  await press(findDialog(page), 'accept-all');
  await page.evaluate(() => (document.cookie = 'visitor=1'));
  for (const place of ['table', 'log']) {
    const rows = page.locator(`askfirst-cookie-${place} tbody tr`);
    await expect(entry(rows, 'visitor')).toContainText(said);
  }
  await expect(page.locator('askfirst-cookie-table').getByText(said)).toHaveCount(1);
  const { purposes } = await page.evaluate(() => window.askfirst.receipt());
  expect(purposes[0]!.services[0]!.storage_locations!.map((one) => one.personal_data)).toEqual([true, false]);
});

test('F-14 an entry of two categories stays held until both are allowed, and goes when one is taken back', async ({
  page,
  said,
}) => {
  const policy = {
    categories: ['necessary', 'analytics', 'marketing'].map((id) => ({ id, title: id })),
    services: [
      { id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: 'both' }], hosts: ['127.0.0.1'] },
      { id: 'ads', category: 'marketing', name: 'Ads', cookies: [{ name: 'both' }], hosts: ['127.0.0.1'] },
    ],
  };
  const write = (): Promise<string> => page.evaluate(() => ((document.cookie = 'both=1'), document.cookie));
  const ask = (): Promise<boolean> =>
    page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      `${sink}/probe.js?name=both`,
    );
  await visitMade(page, { policy });
  await expect.poll(() => findGates(page)).toContain('entries');
  expect(await write()).not.toContain('both');
  await page.evaluate(() => window.askfirst.decide({ analytics: true, marketing: false }));
  expect(await write()).not.toContain('both');
  expect(await ask()).toBe(false);
  await page.evaluate(() => window.askfirst.decide({ marketing: true }));
  expect(await write()).toContain('both=1');
  expect(await ask()).toBe(true);
  await page.evaluate(() => window.askfirst.decide({ analytics: false }));
  await expect.poll(() => page.evaluate(() => document.cookie)).not.toContain('both');
  expect(await write()).not.toContain('both');
  expect(await ask()).toBe(false);
  expect(await page.evaluate(() => window.askfirst.explain('both'))).toMatchObject({
    fate: 'fails',
    services: [{ id: 'stats' }, { id: 'ads' }],
  });
  expect(said.warnings().join('\n')).toContain(
    'cookie both is declared by "stats" (analytics) and "ads" (marketing), of several categories',
  );
  expect(said.warnings().join('\n')).toContain('127.0.0.1 is declared by');
});

test('F-3 the preferences say where each browser refuses cookies itself', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await findDialog(page).getByText('Refuse cookies in your browser').click();
  const steps = findDialog(page).locator('details[open]').getByRole('listitem');
  await expect(steps).toHaveText([/^Chrome: /, /^Edge: /, /^Firefox: /, /^Safari: /]);
});

test('F-5 every function that a page lacks after a refusal says so there, and all of them stand in the preferences', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);
  for (const path of pages.shop) {
    await visit(page, path);
    for (const { id, title } of policy.functions ?? []) {
      const notice = findNotice(page, id);
      if (!(await notice.count())) continue;
      await expect(notice.getByRole('group', { name: new RegExp(title as string) })).toBeVisible();
      await expect(notice.getByRole('button')).toHaveCount(2);
    }
  }
  await visit(page, '/demo/home.html');
  await reopen(page);
  for (const { title, without } of policy.functions ?? []) {
    await expect(findDialog(page).getByText(/with your current settings/)).toContainText(title as string);
    await expect(findDialog(page)).toContainText(without as string);
  }
});

test('F-6 a function allowed keeps nothing before the moment that was announced for it', async ({ page }) => {
  const entry = policy.services!.find(({ id }) => id === 'helpdesk')!.cookies![0]!;
  expect(entry.when).toBe('when you open the chat');
  await page.goto('/demo/contact.html');
  await expect(findNotice(page, 'chat')).toContainText(`Stored: ${entry.when as string}.`);
  await press(findNotice(page, 'chat'), 'allow-always');
  await expect.poll(() => page.evaluate(() => 'exampleHelpdesk' in window)).toBe(true);
  expect((await readJar(page)).localStorage).toEqual([]);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await expect.poll(async () => (await readJar(page)).localStorage).toEqual([entry.name]);
});

test('F-8 withdrawn and forgotten, nothing is left of what was declared, nor of the answer', async ({ page }) => {
  await page.goto('/demo/contact.html');
  await allowOnly(page, 'helpdesk', 'basket');
  await expect.poll(() => page.evaluate(() => 'exampleHelpdesk' in window)).toBe(true);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await expect.poll(async () => (await readJar(page)).localStorage).toEqual(['example-helpdesk']);
  await page.evaluate(async () => {
    await window.askfirst.withdraw();
    await window.askfirst.erase();
  });
  await expect.poll(() => readJar(page)).toEqual(emptyJar);
  await expect(findBanner(page).getByRole('button', { name: 'Accept all', exact: true })).toBeVisible();
});

test('F-9 every other company is called one, with a link to its policy that leaves no trace', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  await openDetails(findDialog(page));
  const others = policy.services!.filter(({ thirdParty }) => thirdParty);
  expect(others.length).toBeGreaterThan(4);
  for (const { name, provider, privacyUrl } of others) {
    const group = findDialog(page).getByRole('group', { name: name as string, exact: true });
    await expect(group).toContainText(`From ${provider as string}, another company.`);
    const link = group.getByRole('link', { name: `Privacy policy of ${provider as string} (another site)` });
    await expect(link).toHaveAttribute('href', privacyUrl!);
    await expect(link).toHaveAttribute('rel', /noreferrer/);
  }
});

test('F-9 the choice isn’t told in the address of any link', async ({ page }) => {
  const readLinks = (): Promise<string[]> =>
    page.evaluate(() => [...document.links].map(({ href }) => href).filter((href) => !href.includes('#')));
  await page.goto('/demo/product.html');
  const before = await readLinks();
  expect(before.length).toBeGreaterThan(5);
  await acceptAll(page);
  await press(findBanner(page), 'close');
  expect(await readLinks()).toEqual(before);
  for (const href of before) expect(href).not.toMatch(/consent|gdpr|gcs=|askfirst/i);
});

test('F-10 view, change and withdraw are on every page, with no account and no address to give', async ({ page }) => {
  await page.goto('/demo/home.html');
  await refuseAll(page);
  for (const path of pages.shop) {
    await visit(page, path);
    await page.locator('footer [data-askfirst="preferences"]').click();
    const place = path.includes('privacy') ? findInline(page) : findDialog(page);
    await expect(place.getByRole('switch').first()).toBeVisible();
    await expect(place.locator('[data-action="refuse-all"]')).toBeVisible();
    await expect(place.locator('[data-part="receipt"]')).toBeVisible();
    await expect(place.locator('input')).toHaveCount(0);
  }
});

test('F-11 what is sold or shared is said plainly, with the category it is about', async ({ page }) => {
  await page.goto('/demo/home.html');
  await choose(page);
  const sold = 'The data is sold or shared for advertising.';
  await expect(findDialog(page).getByRole('group', { name: 'Advertising', exact: true })).toContainText(sold);
  await expect(findDialog(page).getByText(sold)).toHaveCount(1);
});

test('F-13 the preferences say whom to ask, by e-mail and by post', async ({ page }) => {
  const { email, postal } = policy.controller!;
  await page.goto('/demo/home.html');
  await choose(page);
  await findDialog(page).getByText('Questions about cookies').click();
  const address = findDialog(page).locator('address');
  await expect(address).toContainText(postal as string);
  await expect(address.getByRole('link', { name: email! })).toHaveAttribute('href', `mailto:${email!}`);
});
