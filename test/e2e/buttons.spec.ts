import type { Locator, Page } from 'playwright/test';
import { choose, expect, findBanner, findButton, findDialog, test } from './steps.js';

/** Every computed property but those that follow from the size; the size is compared by itself, to a pixel. */
const readStyles = (buttons: Locator): Promise<readonly Record<string, string>[]> =>
  buttons.evaluateAll((all) =>
    all.map((one) => {
      const style = getComputedStyle(one);
      const isSize = /^(?:width|height|(?:inline|block)-size|perspective-origin|transform-origin)$/;
      const names = [...style].filter((name) => !isSize.test(name));
      return { tag: one.localName, ...Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])) };
    }),
  );
const readStyle = async (button: Locator): Promise<Record<string, string>> => (await readStyles(button))[0]!;

const expectEqual = async (surface: Locator): Promise<void> => {
  const accept = findButton(surface, 'accept-all');
  const refuse = findButton(surface, 'refuse-all');
  const [one, other] = [(await accept.boundingBox())!, (await refuse.boundingBox())!];
  expect(Math.abs(one.width - other.width)).toBeLessThanOrEqual(1);
  expect(Math.abs(one.height - other.height)).toBeLessThanOrEqual(1);
  expect(Math.min(one.height, one.width)).toBeGreaterThanOrEqual(44);
  // Both at one moment: the widget takes the page's look again when a style sheet has come.
  const [first, second, ...others] = await readStyles(
    surface.locator('[data-action="accept-all"], [data-action="refuse-all"]'),
  );
  expect(others).toEqual([]);
  expect(first).toEqual(second);
  await expect(async () => {
    await accept.hover();
    const hovered = await readStyle(accept);
    await refuse.hover();
    expect(await readStyle(refuse)).toEqual(hovered);
  }).toPass();
  await surface.page().mouse.move(1, 1);
};

/** With the keyboard, so that the ring around the focus shows. */
const expectEqualFocus = async (page: Page, surface: Locator): Promise<void> => {
  const accept = findButton(surface, 'accept-all');
  await accept.focus();
  await page.keyboard.press('Tab');
  const refuse = findButton(surface, 'refuse-all');
  await expect(refuse).toBeFocused();
  const ring = await readStyle(refuse);
  await page.keyboard.press('Shift+Tab');
  await expect(accept).toBeFocused();
  expect(await readStyle(accept)).toEqual(ring);
  expect(ring['outline-style']).not.toBe('none');
};

const looks = {
  'in light colours': { colorScheme: 'light' },
  'in dark colours': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
  'with more contrast': { contrast: 'more' },
} as const;

for (const [name, media] of Object.entries(looks))
  test(`A-12 B-17 Accept all and Refuse all look the same ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto('/demo/home.html');
    await expectEqual(findBanner(page));
    await expectEqualFocus(page, findBanner(page));

    await choose(page);
    await expectEqual(findDialog(page));
    await expectEqualFocus(page, findDialog(page));
  });

for (const width of [320, 400, 768, 1280])
  test(`A-12 B-14 Accept all and Refuse all are as large and as near on ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const path of ['/demo/home.html', '/demo/situations/rtl.html']) {
      await page.goto(path);
      await expectEqual(findBanner(page));
    }
  });

test('A-13 Accept all and Refuse all stay alike under a site’s own colours', async ({ page }) => {
  await page.goto('/demo/home.html');
  await page.addStyleTag({
    content: `askfirst-banner { --askfirst-accent: #063; --askfirst-on-accent: #fff; --askfirst-radius: 0; --askfirst-spacing: 2em }
      button { background: red !important; font-size: 40px }
      askfirst-banner::part(accept-all), askfirst-banner::part(button) { display: none }`,
  });
  await expect(findButton(findBanner(page), 'accept-all')).toHaveCSS('background-color', 'rgb(0, 102, 51)');
  await expectEqual(findBanner(page));
});

test('A-18 the answers stand in one order on the banner and in the preferences', async ({ page }) => {
  await page.goto('/demo/home.html');
  const readOrder = (surface: Locator): Promise<string[]> =>
    surface
      .locator('[data-action$="-all"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-action') ?? ''));

  const order = await readOrder(findBanner(page));
  expect(order).toHaveLength(2);
  await choose(page);
  expect(await readOrder(findDialog(page))).toEqual(order);
});
