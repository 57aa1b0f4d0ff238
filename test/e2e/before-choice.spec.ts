import { emptyJar, readJar, readSinkJar } from './jar.js';
import { expect, findBanner, pages, readRecords, tabTo, findButton, test, visit } from './steps.js';

for (const path of ['/', ...pages.shop, ...pages.situations])
  test(`A-01 ${path} sends nothing and keeps nothing before a choice`, async ({ page, requests }) => {
    await visit(page, path);

    expect(requests.toSink()).toEqual([]);
    expect(await readJar(page)).toEqual(emptyJar);
    expect(await readSinkJar(page)).toEqual(emptyJar);
  });

test('A-02 nothing is written or opened before a choice, by whatever technique', async ({ page }) => {
  await page.addInitScript(() => {
    const used: string[] = [];
    const watch = (owner: object, name: string): void => {
      const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        // Whether the visitor asked to be told of cookies.
        if (given[0] !== 'askfirst-tell') used.push(name);
        return real.apply(this, given);
      });
    };
    watch(Storage.prototype, 'setItem');
    watch(Storage.prototype, 'getItem');
    watch(IDBFactory.prototype, 'open');
    watch(CacheStorage.prototype, 'open');
    watch(HTMLCanvasElement.prototype, 'toDataURL');
    watch(navigator, 'sendBeacon');
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(this: Document, text: string) {
        used.push('cookie');
        cookie.set!.call(this, text);
      },
    });
    Object.assign(window, { used });
  });

  for (const path of pages.shop) {
    await visit(page, path);
    expect(await page.evaluate(() => (window as unknown as { used: string[] }).used)).toEqual([]);
  }
});

test('A-01 A-04 B-23 scrolling, clicking, typing, going on and time are no consent', async ({
  page,
  context,
  requests,
}) => {
  await page.clock.install();
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeVisible();

  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.mouse.click(3, 3);
  await page.clock.fastForward('10:00');
  await expect(findBanner(page)).toBeVisible();

  await page.locator('header').getByRole('link', { name: 'Contact' }).click();
  await page.waitForURL('**/contact.html');
  await page.getByLabel('Name').pressSequentially('Ada');
  await page.keyboard.press('Escape');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(findBanner(page)).toBeVisible();

  expect(await readRecords(context)).toEqual([]);
  expect(requests.toSink()).toEqual([]);
  expect(await readJar(page)).toEqual(emptyJar);
});

test('A-20 A-21 F-12 the page can be used while the banner asks', async ({ page }) => {
  await visit(page, '/demo/contact.html');
  await expect(findBanner(page)).toBeVisible();

  for (const [label, text] of [
    ['Name', 'Ada'],
    ['Street and number', '1 Quay'],
    ['Postal code', '00000'],
    ['Town', 'Exampleton'],
    ['Country', 'Nowhere'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Send me one' }).click();
  await expect(page.getByText('Thank you. This is a demonstration')).toBeVisible();

  const link = page.locator('footer').getByRole('link', { name: 'Privacy policy' });
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await page.waitForURL('**/privacy.html');
});

test('A-20 B-16 nothing lies over the page but the banner itself', async ({ page }) => {
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeVisible();

  const covered = await page.evaluate(() => {
    const { left, top, right, bottom } = document.querySelector('askfirst-banner')!.getBoundingClientRect();
    const strangers: string[] = [];
    for (let x = 4; x < innerWidth; x += 24)
      for (let y = 4; y < innerHeight; y += 24) {
        const isInside = x >= left && x <= right && y >= top && y <= bottom;
        const isBanner = document.elementFromPoint(x, y)?.localName === 'askfirst-banner';
        if (isBanner && !isInside) strangers.push(`${x},${y}`);
      }
    return strangers;
  });
  expect(covered).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible');
});

test('B-41 the banner doesn’t take the focus, and the first Tab meets it', async ({ page }) => {
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

  await page.keyboard.press('Tab');
  await expect(findBanner(page)).toBeFocused();
});

test('B-18 B-19 Tab leads through the banner and out of it, both ways', async ({ page }) => {
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  const skip = page.getByRole('link', { name: 'Skip to the content' });

  await tabTo(page, skip);
  await tabTo(page, findButton(findBanner(page), 'preferences'), 'Shift+Tab');
});
