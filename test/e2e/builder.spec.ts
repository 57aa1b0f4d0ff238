import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from 'playwright/test';
import { expect, onlyIn, test } from './steps.js';

const openBuilder = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/guide/builder');
  await expect(bannerIn(page)).toBeVisible();
  return asked;
};
const preview = (page: Page): FrameLocator => page.frameLocator('iframe[title="The widget on a page"]');
const bannerIn = (page: Page): Locator => preview(page).locator('askfirst-banner').getByRole('heading');
const output = (page: Page): Locator => page.getByLabel('The text to copy');
const openPart = (page: Page, name: string): Promise<void> =>
  page
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
const readPolicy = async (page: Page): Promise<Record<string, unknown>> => {
  await page.getByRole('button', { name: 'Policy', exact: true }).click();
  return JSON.parse(await output(page).innerText()) as Record<string, unknown>;
};
const paste = async (page: Page, text: string): Promise<void> => {
  await openPart(page, 'Begin with what you have');
  await page.getByLabel('An older policy').fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
};

test('a service is found in the catalogue, stands in the policy in full, and in the real preferences', async ({
  page,
}) => {
  const asked = await openBuilder(page);
  await page.getByLabel('Find a service').fill('hotjar');
  await page.getByRole('button', { name: /^Hotjar/ }).click();
  await expect(output(page)).toContainText('"name": "Hotjar"');
  await expect(output(page)).toContainText('askfirst-full.js');

  await page.getByRole('button', { name: 'preferences' }).click();
  await expect(preview(page).locator('askfirst-preferences')).toContainText('Hotjar');

  const site = new URL(page.url()).origin;
  expect(asked.filter((address) => new URL(address).origin !== site)).toEqual([]);
});

test('services whose name has what was typed are found before those whose provider has it', async ({ page }) => {
  await openBuilder(page);
  await page.getByLabel('Find a service').fill('microsoft');
  const names = page.locator('.found b');
  await expect(names.filter({ hasText: 'Xandr' })).toBeVisible();
  await expect(names.first()).toHaveText(/^Microsoft/);
  await expect(names.last()).not.toContainText('Microsoft');
});

test('what is typed is sent nowhere', async ({ page, context }) => {
  const asked = await openBuilder(page);
  await openPart(page, 'Who asks');
  const name = page.getByLabel(/^name/).filter({ visible: true });
  await name.fill('Zebra & Daughters');
  await name.blur();
  await expect(bannerIn(page)).toHaveText('Cookies on Zebra & Daughters');
  expect(asked.filter((address) => /zebra/i.test(address))).toEqual([]);
  expect((await context.cookies()).filter(({ name }) => name !== 'askfirst-preview')).toEqual([]);
});

test('the preview speaks the chosen language, on a phone as on a desktop', async ({ page }) => {
  await openBuilder(page);
  await page.locator('.preview').getByLabel('Language').selectOption('de');
  await expect(preview(page).getByRole('button', { name: 'Alle ablehnen' })).toBeVisible();
  await page.getByRole('button', { name: 'phone' }).click();
  await expect(preview(page).getByRole('button', { name: 'Alle ablehnen' })).toBeVisible();
  // The preview is loaded anew for the phone.
  const html = preview(page).locator('html');
  await expect.poll(() => html.evaluate(() => innerWidth).catch(() => 0)).toBe(390);
});

test('what explain() misses is said, and goes once it is there', async ({ page }) => {
  await openBuilder(page);
  const warnings = page.locator('.warnings');
  await page.getByRole('button', { name: 'Add a service of your own' }).click();
  await expect(warnings).toContainText('services[2].name');
  await page.getByRole('button', { name: /^Remove service-3/ }).click();
  await expect(warnings).toContainText('Nothing is missing.');
});

test('a service of one’s own, texts, regions and looks go into what is copied', async ({ page }) => {
  await openBuilder(page);
  await openPart(page, 'Regions');
  await page.getByLabel('Another region').fill('us-ca');
  await page.getByRole('button', { name: 'Add the region' }).click();
  await openPart(page, 'Texts');
  await page
    .locator('summary')
    .filter({ hasText: /^The question$/ })
    .click();
  await page.getByLabel('heading', { exact: true }).fill('Biscuits of {name}');
  await page.getByLabel('heading', { exact: true }).blur();
  await openPart(page, 'Looks');
  await page.getByLabel('--askfirst-radius', { exact: true }).fill('0');
  await page.getByLabel('--askfirst-radius', { exact: true }).blur();
  await expect(bannerIn(page)).toHaveText('Biscuits of Example Shop');
  await expect(output(page)).toContainText('--askfirst-radius: 0;');
  expect(await readPolicy(page)).toMatchObject({
    regimes: { '*': 'opt-in', 'us-ca': 'opt-out' },
    texts: { en: { heading: 'Biscuits of {name}' } },
  });
});

test('a policy, and the set-ups of other tools, are read', async ({ page }) => {
  await openBuilder(page);
  const said = page.getByRole('status').filter({ hasText: 'Read' });
  await paste(page, '{ "categories": [{ "id": "maps", "title": "Maps", "summary": "Shows the way." }] }');
  await expect(said).toHaveText('Read a policy.');
  expect(await readPolicy(page)).toMatchObject({ categories: [{ id: 'maps' }] });

  const again = async (text: string): Promise<void> => {
    await page.getByLabel('An older policy').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
  };
  await again(`CookieConsent.run({ revision: 2, onConsent: () => alert(1), categories: {
    necessary: { readOnly: true }, analytics: { autoClear: { cookies: [{ name: /^_own/ }] } } },
    language: { translations: { en: { preferencesModal: { sections: [
      { title: 'Counting', description: 'How many <b>come</b>', linkedCategory: 'analytics' } ] } } } } })`);
  await expect(said).toHaveText('Read a configuration of vanilla-cookieconsent.');
  expect(await readPolicy(page)).toMatchObject({
    revision: 2,
    categories: [{ id: 'necessary' }, { id: 'analytics', title: 'Counting', summary: 'How many come' }],
    services: [{ category: 'analytics', cookies: [{ name: '_own*' }] }],
  });

  await again(`var klaroConfig = { privacyPolicy: '/privacy', services: [
    { name: 'hotjar', purposes: ['analytics'], cookies: [/^_hj/] },
    { name: 'own-chat', title: 'Own chat', purposes: ['functional'], default: true, cookies: [['chat', '/', 'a.example']] } ] };`);
  await expect(said).toHaveText('Read a configuration of Klaro.');
  await expect(page.locator('.notes')).toContainText('“own-chat” was on before anybody answered');
  expect(await readPolicy(page)).toMatchObject({
    policyUrl: '/privacy',
    services: [
      { id: 'hotjar', category: 'analytics' },
      { id: 'own-chat', cookies: [{ name: 'chat' }] },
    ],
  });

  await again(`<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js" data-cbid="1"></script>
    <iframe data-cookieblock-src="https://www.youtube.com/embed/1" data-cookieconsent="marketing"></iframe>
    <script type="text/plain" data-cookieconsent="statistics" src="https://nobody.example/s.js"></script>`);
  await expect(said).toHaveText('Read tags of Cookiebot.');
  await expect(page.locator('.notes')).toContainText('https://nobody.example/s.js');
  expect(await readPolicy(page)).toMatchObject({ services: [{ id: 'youtube', category: 'marketing' }] });

  await again('nonsense');
  await expect(page.getByText('This is no policy')).toBeVisible();
});

test('all of it can be used with the keyboard alone', async ({ page }) => {
  onlyIn('chromium', 'the order of focus is the same everywhere, and Safari leaves buttons out by default');
  await openBuilder(page);
  const reach = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('It can’t be reached');
  };
  await reach(page.getByLabel('Find a service'));
  await page.keyboard.type('vimeo');
  await reach(page.getByRole('button', { name: /^Vimeo/ }).first());
  await page.keyboard.press('Enter');
  await expect(output(page)).toContainText('"name": "Vimeo"');
  await reach(page.getByRole('button', { name: 'phone' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'phone' })).toHaveAttribute('aria-pressed', 'true');
});

test('a policy that says of a service that it stores nothing keeps that, and one with cookies alone has the gate that holds them', async ({
  page,
}) => {
  await openBuilder(page);
  const services = [
    { id: 'fonts', category: 'functional', name: 'Fonts', cookies: [] },
    { id: 'stats', category: 'analytics', name: 'Stats', hosts: [], cookies: [{ name: '_st' }] },
  ];
  await paste(page, JSON.stringify({ services }));
  const policy = await readPolicy(page);
  expect(policy['services']).toMatchObject([{ id: 'fonts', cookies: [] }, { id: 'stats' }]);
  await page.getByRole('button', { name: 'Tags', exact: true }).click();
  await expect(output(page)).toContainText('askfirst-full.js');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has nothing to say of the builder, ${colorScheme}, with every part open`, async ({ page }) => {
    onlyIn('chromium', 'the rules are the same everywhere');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openBuilder(page);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    const { violations } = await new AxeBuilder({ page })
      .include('.askfirst-builder')
      // The widget has tests of its own.
      .exclude('iframe')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const told = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target, failureSummary }) => `${target.flat().join(' ')} ${String(failureSummary)}`)
          .join(', ')}`,
    );
    expect(told).toEqual([]);
  });
