// What the law asks of the question and of the answer, where no other test says it already.
import { readFileSync } from 'node:fs';
import type { PolicySource } from '../../src/core/policy/policy-source.js';
import { en } from '../../src/locales/en.js';
import { languages } from '../../src/locales/index.js';
import { emptyJar, readJar } from './jar.js';
import { visitMade } from './made-page.js';
import {
  allowOnly,
  choose,
  expect,
  findBanner,
  findButton,
  findDialog,
  findInline,
  findNotice,
  findSwitch,
  openDetails,
  pages,
  press,
  readRecords,
  refuseAll,
  reopen,
  sink,
  test,
  visit,
  onlyIn,
} from './steps.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const policy = read('demo/policy.json') as PolicySource;
const optional = policy.categories!.filter(({ required }) => !required);

test('A-03 an entry that is called anonymous waits like any other', async ({ page }) => {
  await visitMade(page, {
    policy: {
      categories: [{ id: 'analytics', title: 'Statistics', personalData: false }],
      services: [{ id: 'stats', category: 'analytics', name: 'Stats', cookies: [{ name: 'st', personalData: false }] }],
    },
    head: `<script>document.cookie = 'st=1'; localStorage.setItem('st', '1')</script>`,
  });
  await expect(findBanner(page)).toBeVisible();
  expect(await page.evaluate(() => window.askfirst.allows('stats'))).toBe(false);
  expect((await readJar(page)).cookies).toEqual([]);
});

test('A-04 a swipe, a tap beside the banner and another tab are no consent', async ({ browser, baseURL }) => {
  onlyIn('chromium', 'a finger is moved by Chromium’s own protocol');
  const context = await browser.newContext({
    hasTouch: true,
    baseURL: baseURL!,
    viewport: { width: 390, height: 844 },
  });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  const { y } = (await findBanner(page).boundingBox())!;
  const from = Math.round(y) - 20;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Input.synthesizeScrollGesture', { x: 200, y: from, yDistance: -from + 20, speed: 4000 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.touchscreen.tap(5, from);
  await devtools.send('Input.synthesizeScrollGesture', { x: 200, y: y + 30, xDistance: 150, speed: 4000 });
  await expect(findBanner(page)).toBeVisible();

  const other = await context.newPage();
  await visit(other, '/demo/contact.html');
  await other.close();
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  expect(await readRecords(context)).toEqual([]);
  expect(asked.filter((url) => url.startsWith(sink))).toEqual([]);
  expect(await readJar(page)).toEqual(emptyJar);
  await context.close();
});

test('A-05 nothing in a policy turns an optional switch on ahead of the visitor', async ({ page }) => {
  const on = { default: true, checked: true, enabled: true, allowed: true };
  await visitMade(page, {
    policy: {
      categories: [{ id: 'analytics', title: 'Statistics', ...on }],
      services: [{ id: 'stats', category: 'analytics', name: 'Stats', ...on }],
    },
    body: '<askfirst-preferences inline></askfirst-preferences>',
  });
  await expect(findSwitch(findInline(page), 'analytics')).toBeVisible();
  await openDetails(findInline(page));
  const switches = findInline(page).getByRole('switch');
  await expect(switches).toHaveCount(2);
  for (const one of await switches.all()) await expect(one).toHaveAttribute('aria-checked', 'false');
  expect(await page.evaluate(() => window.askfirst.allows('analytics | stats'))).toBe(false);
});

test('A-06 A-22 a policy knows neither “legitimate interest” nor paying instead of consenting', () => {
  const schema = read('dist/policy.schema.json');
  const keys = JSON.stringify(schema).match(/"(\w+)":\{/g) ?? [];
  expect(keys.length).toBeGreaterThan(20);
  for (const key of keys) expect(key).not.toMatch(/basis|legitimate|interest|pay|price|subscri|wall/i);
});

for (const [width, height] of [
  [320, 568],
  [768, 1024],
  [1280, 800],
] as const)
  test(`A-10 A-14 on ${width} × ${height} pixels refusing is a button on the first layer, in view beside accepting`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/demo/home.html');
    const accept = findBanner(page).getByRole('button', { name: 'Accept all', exact: true });
    const refuse = findBanner(page).getByRole('button', { name: 'Refuse all', exact: true });
    for (const one of [accept, refuse]) {
      await expect(one).toBeInViewport({ ratio: 1 });
      expect(await one.evaluate((button) => button.closest('p, a') === null)).toBe(true);
    }
    expect(await accept.evaluate((one) => one.nextElementSibling?.getAttribute('data-action'))).toBe('refuse-all');
    // Of one moment: the banner rises as it comes.
    const tops = await accept.evaluate((one) =>
      [one, one.nextElementSibling!].map((each) => each.getBoundingClientRect().y),
    );
    expect(tops[0]).toBe(tops[1]);
  });

test('A-12 A-36 in every language both answers are as large, in one row, and in that language', async ({
  page,
  browserName,
}) => {
  test.slow();
  for (const [lang, load] of Object.entries({ en: () => Promise.resolve({ texts: en }), ...languages })) {
    const { acceptAll: accepting, refuseAll: refusing } = (await load()).texts;
    await page.setViewportSize({ width: 1280, height: 800 });
    await visitMade(page, { policy, lang });
    const banner = findBanner(page);
    await expect(banner).toHaveAttribute('lang', lang);
    const [accept, refuse] = [findButton(banner, 'accept-all'), findButton(banner, 'refuse-all')];
    expect([await accept.innerText(), await refuse.innerText()]).toEqual([accepting, refusing]);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      // Both are read at one time: the card may be on its way in.
      const [one, other] = (await banner.evaluate(({ shadowRoot }) =>
        ['accept-all', 'refuse-all'].map((action) => {
          const { x, y, width, height } = shadowRoot!
            .querySelector(`[data-action="${action}"]`)!
            .getBoundingClientRect();
          return { x, y, width, height };
        }),
      )) as [DOMRect, DOMRect];
      expect(Math.abs(one.width - other.width), `${lang}, ${width}`).toBeLessThanOrEqual(1);
      expect(Math.abs(one.height - other.height), `${lang}, ${width}`).toBeLessThanOrEqual(1);
      // Firefox's letters may be too wide for one row: then they stand in one column.
      const isAligned = one.y === other.y || (browserName === 'firefox' && width === 320 && one.x === other.x);
      expect(isAligned, `${lang}, ${width}`).toBe(true);
    }
  }
});

test('A-13 no custom property and no part addresses one of the two answers', () => {
  const { modules } = read('custom-elements.json') as {
    modules: { declarations?: { cssProperties?: { name: string }[]; cssParts?: { name: string }[] }[] }[];
  };
  const declarations = modules.flatMap((one) => one.declarations ?? []);
  const names = declarations.flatMap((one) => [...(one.cssProperties ?? []), ...(one.cssParts ?? [])]);
  expect(names.length).toBeGreaterThan(5);
  for (const { name } of names) expect(name).not.toMatch(/accept|refuse|reject|primary|secondary|yes|no-/);
});

test('A-17 A-19 every category is one press away, each with a switch of its own, every service two', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await choose(page);
  const dialog = findDialog(page);
  for (const { id } of optional) await expect(findSwitch(dialog, id)).toBeVisible();
  const section = dialog.getByRole('group', { name: 'Improving the shop', exact: true });
  await expect(findSwitch(section, 'posthog')).toBeHidden();
  await section.getByText(/Services \(\d+\) and their cookies/).click();
  for (const id of ['mixpanel', 'posthog']) await expect(findSwitch(section, id)).toBeVisible();
});

test('A-17 a mixed choice is recorded as it was shown', async ({ page }) => {
  await page.goto('/demo/home.html');
  await allowOnly(page, 'analytics', 'films');
  expect(await page.evaluate(() => window.askfirst.state.record)).toMatchObject({
    method: 'choose',
    accepted: ['analytics', 'films', 'mixpanel', 'posthog'],
    refused: ['basket', 'functional', 'helpdesk', 'maps', 'marketing', 'pixel'],
  });
});

test('A-18 Accept all and Refuse all stand side by side, as large as each other, and Save choices apart', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await choose(page);
  const dialog = findDialog(page);
  const [accept, refuse] = [findButton(dialog, 'accept-all'), findButton(dialog, 'refuse-all')];
  const [one, other] = [(await accept.boundingBox())!, (await refuse.boundingBox())!];
  expect(Math.abs(one.width - other.width)).toBeLessThanOrEqual(1);
  expect(Math.abs(one.height - other.height)).toBeLessThanOrEqual(1);
  expect(one.y).toBe(other.y);
  const paint = (button: typeof accept): Promise<string> =>
    button.evaluate((it) => {
      const { backgroundColor, color, borderTopColor, fontWeight } = getComputedStyle(it);
      return [backgroundColor, color, borderTopColor, fontWeight].join();
    });
  expect(await paint(accept)).toBe(await paint(refuse));
  await findSwitch(dialog, 'analytics').click();
  const actions = await dialog
    .locator('button[data-action]')
    .evaluateAll((all) => all.map((it) => it.getAttribute('data-action')));
  const order = actions.filter((action) => ['accept-all', 'refuse-all', 'save'].includes(action ?? ''));
  expect([...order].sort()).toEqual(['accept-all', 'refuse-all', 'save']);
  await expect(findButton(dialog, 'save')).toBeVisible();
});

test('A-21 B-66 the policy is one press away while the banner asks, and its page isn’t covered by the banner', async ({
  page,
  context,
}) => {
  await page.goto('/demo/home.html');
  await findBanner(page).getByRole('link', { name: 'Privacy policy' }).click();
  await page.waitForURL('**/privacy.html');
  await expect(findInline(page).getByRole('switch').first()).toBeVisible();
  await expect(findBanner(page)).toHaveCount(0);
  expect(await readRecords(context)).toEqual([]);
});

test('A-23 after a refusal nobody is asked again: ten pages on, after a reload, in another tab', async ({
  page,
  context,
}) => {
  await page.goto('/demo/home.html');
  const animated = await findBanner(page).evaluate((banner) =>
    [...banner.shadowRoot!.querySelectorAll('button')].filter((one) => getComputedStyle(one).animationName !== 'none'),
  );
  expect(animated).toEqual([]);
  await refuseAll(page);
  for (let index = 0; index < 10; index++) {
    await visit(page, pages.shop[index % pages.shop.length]!);
    await expect(findBanner(page)).toHaveCount(0);
  }
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findBanner(page)).toHaveCount(0);
  const other = await context.newPage();
  await visit(other, '/demo/home.html');
  await expect(findBanner(other)).toHaveCount(0);
});

test('A-30 the first layer says who asks, what for, who else takes part, and where to change it', async ({ page }) => {
  await page.goto('/demo/home.html');
  const banner = findBanner(page);
  await expect(banner).toContainText('Loftline Kites would like to use cookies for:');
  for (const { title, summary } of optional) {
    await expect(banner).toContainText(title as string);
    await expect(banner).toContainText(summary as string);
  }
  await expect(banner).toContainText('Other companies: 6.');
  await expect(banner).toContainText('Change this any time in “Cookie settings”.');
  await expect(banner.getByRole('link', { name: 'Privacy policy' })).toBeVisible();
});

test('A-31 A-32 the second layer lists every entry: name, kind, what for, who sets it, how long, when', async ({
  page,
}) => {
  await page.goto('/demo/home.html');
  await choose(page);
  const dialog = findDialog(page);
  await openDetails(dialog);
  for (const service of policy.services!) {
    const group = dialog.getByRole('group', { name: service.name as string, exact: true });
    await expect(group).toContainText(
      `From ${service.provider as string}${service.thirdParty ? ', another company' : ''}.`,
    );
    const rows = group.getByRole('listitem');
    await expect(rows).toHaveCount(service.cookies!.length);
    for (const [index, { name, kind, purpose, lifetime, when }] of service.cookies!.entries())
      for (const part of [name, kind, purpose, `Storage period: ${lifetime as string}.`, `Stored: ${when as string}.`])
        await expect(rows.nth(index)).toContainText(part as string);
  }
  const necessary = dialog.getByRole('group', { name: 'Necessary', exact: true });
  await expect(necessary).toContainText('Always on');
  await expect(necessary.getByRole('switch')).toHaveCount(0);
});

for (const [width, height, most] of [
  [1280, 800, 0.4],
  [667, 320, 0.4],
  [375, 667, 0.3],
] as const)
  test(`A-37 the first layer needs at most 50 words and ${most * 100} % of ${width} × ${height} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/demo/home.html');
    await expect(findBanner(page)).toBeVisible();
    const texts = await findBanner(page).locator('.text, .foot').allInnerTexts();
    const words = texts.join(' ').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
    expect(words.length).toBeGreaterThan(30);
    expect(words.length).toBeLessThanOrEqual(50);
    expect((await findBanner(page).boundingBox())!.height).toBeLessThanOrEqual(height * most);
  });

test('A-37 the compact first layer needs at most 40 % of 375 × 667 pixels in every language', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto('/demo/home.html');
  for (const lang of ['en', ...Object.keys(languages)]) {
    await page.evaluate((tag) => (document.documentElement.lang = tag), lang);
    await expect(findBanner(page)).toHaveAttribute('lang', lang);
    await expect
      .poll(async () => (await findBanner(page).boundingBox())!.height, { message: lang })
      .toBeLessThanOrEqual(667 * 0.4);
  }
});

for (const [id, title, services] of [
  ['functional', 'Extra features', /^\/(?:films|maps|helpdesk)\//],
  ['marketing', 'Advertising', /^\/pixel\//],
] as const)
  test(`A-40 accepting ${title} releases what belongs to it, and nothing else`, async ({ page, requests }) => {
    await page.goto('/demo/product.html');
    await allowOnly(page, id);
    await expect.poll(() => requests.toSink().join()).toMatch(/films|pixel/);
    await visit(page, '/demo/contact.html');
    await expect(findNotice(page, 'chat')).toBeVisible({ visible: id !== 'functional' });
    expect(requests.toSink().filter((path) => !services.test(path))).toEqual([]);
  });

test('A-48 F-7b the preferences say at any time what holds, when it was chosen, and by which policy', async ({
  page,
}) => {
  const readToday = (): string =>
    new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
  await page.goto('/demo/home.html');
  await choose(page);
  await expect(findDialog(page)).toContainText('You haven’t chosen yet.');
  await page.keyboard.press('Escape');
  await allowOnly(page, 'analytics');

  await page.goto('/demo/contact.html');
  await reopen(page);
  const dialog = findDialog(page);
  await expect(dialog).toContainText(`You chose on ${readToday()}. Cookie policy, version 1.`);
  for (const { id } of optional)
    await expect(findSwitch(dialog, id)).toHaveAttribute('aria-checked', `${id === 'analytics'}`);
  await dialog.getByText('What has changed').click();
  await expect(dialog.getByText('The first version.')).toBeVisible();
  await press(dialog, 'close');
});
