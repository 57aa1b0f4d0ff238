import type { Locator, Page } from 'playwright/test';
import { choose, expect, findBanner, findButton, findDialog, test } from './steps.js';

/** What pages do to set the two apart, in the shadow tree, on the banner, or over it. */
const tricks: Readonly<Record<string, () => void>> = {
  'paler, by its own style': () => {
    const banner = document.querySelector('askfirst-banner')!;
    banner.shadowRoot!.querySelector<HTMLElement>('[data-action="refuse-all"]')!.style.opacity = '0.3';
  },
  'smaller, by a style sheet': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-action="refuse-all"] { font-size: 9px; padding: 0 }');
    document.querySelector('askfirst-banner')!.shadowRoot!.adoptedStyleSheets.push(sheet);
  },
  'a link, by a style element': () => {
    const style = document.createElement('style');
    style.textContent =
      '[data-action="refuse-all"] { background: none !important; border: 0; text-decoration: underline }';
    document.querySelector('askfirst-banner')!.shadowRoot!.append(style);
  },
  hidden: () => {
    const banner = document.querySelector('askfirst-banner')!;
    banner.shadowRoot!.querySelector<HTMLElement>('[data-action="refuse-all"]')!.hidden = true;
    banner.shadowRoot!.querySelector<HTMLElement>('[data-action="refuse-all"]')!.style.display = 'none';
  },
  'cut off, by the banner’s own box': () => {
    const banner = document.querySelector<HTMLElement>('askfirst-banner')!;
    const refuse = banner.shadowRoot!.querySelector('[data-action="refuse-all"]')!.getBoundingClientRect();
    const box = banner.getBoundingClientRect();
    banner.style.clipPath = `inset(0 ${box.right - refuse.left}px 0 0)`;
  },
  'covered by a popover of the page': () => {
    const banner = document.querySelector('askfirst-banner')!;
    const { left, top, width, height } = banner
      .shadowRoot!.querySelector('[data-action="refuse-all"]')!
      .getBoundingClientRect();
    const cover = document.createElement('div');
    cover.style.cssText = `position:fixed;inset:auto;border:0;padding:0;margin:0;background:red;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    document.body.append(cover);
    // Nothing else lies above the top layer.
    cover.popover = 'manual';
    cover.showPopover();
  },
  'further away': () => {
    const root = document.querySelector('askfirst-banner')!.shadowRoot!;
    root.querySelector<HTMLElement>('[data-action="refuse-all"]')!.style.cssText =
      'position: relative; inset-block-start: 60px';
  },
};

const readyToWatch = async (page: Page): Promise<void> => {
  await expect(findBanner(page)).toBeVisible();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/askfirst-when-answered.js')),
  );
};

const looksOf = (surface: Locator): Promise<unknown[]> =>
  Promise.all(
    (['accept-all', 'refuse-all'] as const).map((action) =>
      findButton(surface, action).evaluate((button) => {
        const { width, height, top } = button.getBoundingClientRect();
        const { opacity, fontSize, backgroundColor, textDecorationLine, padding } = getComputedStyle(button);
        const sizes = [width, height, top].map(Math.round);
        return { sizes, opacity, fontSize, backgroundColor, textDecorationLine, padding };
      }),
    ),
  );

for (const [name, trick] of Object.entries(tricks))
  test(`A-13 Refuse all ${name}: the console says so, and both are alike again`, async ({ page, said }) => {
    await page.goto('/demo/home.html');
    await readyToWatch(page);
    await page.evaluate(trick);
    await expect
      .poll(async () => {
        // Where nothing of the banner itself was changed, it looks as soon as a pointer comes near. What looks may come after the file.
        await findBanner(page).dispatchEvent('pointerenter');
        return said.warnings().join();
      })
      .toContain('sets Refuse all apart from Accept all');
    await expect(async () => {
      const [accept, refuse] = await looksOf(findBanner(page));
      expect(refuse).toEqual(accept);
    }).toPass();
    await findButton(findBanner(page), 'refuse-all').click();
    await expect(page.getByRole('alert')).toContainText('You refused all optional cookies.');
  });

test('A-13 Refuse all smaller before what looks after them is there: both are alike again', async ({ page, said }) => {
  let letCome = (): void => {};
  const isHeld = new Promise<void>((settle) => (letCome = settle));
  await page.route('**/askfirst-when-answered.js', async (route) => {
    await isHeld;
    await route.continue();
  });
  await page.goto('/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  await page.evaluate(tricks['smaller, by a style sheet']!);
  letCome();
  await expect.poll(() => said.warnings().join()).toContain('sets Refuse all apart from Accept all');
  // What mends comes in a file of its own, once it is said.
  await expect(async () => {
    const [accept, refuse] = await looksOf(findBanner(page));
    expect(refuse).toEqual(accept);
  }).toPass();
  await expect(findButton(findBanner(page), 'accept-all')).toBeVisible();
});

test('A-13 a page that keeps setting them apart can’t be answered with Accept all, and can with Refuse all', async ({
  page,
  said,
}) => {
  await page.goto('/demo/home.html');
  await readyToWatch(page);
  await page.evaluate(() => {
    const root = document.querySelector('askfirst-banner')!.shadowRoot!;
    const refuse = root.querySelector<HTMLElement>('[data-action="refuse-all"]')!;
    new MutationObserver(() => {
      if (refuse.style.opacity !== '0.2') refuse.style.opacity = '0.2';
    }).observe(root, { subtree: true, attributes: true });
    refuse.style.opacity = '0.2';
  });
  await expect(findButton(findBanner(page), 'accept-all')).toBeHidden();
  expect(said.warnings().filter((one) => one.includes('apart'))).toHaveLength(1);
  await findButton(findBanner(page), 'refuse-all').click();
  await expect(page.getByRole('alert')).toContainText('You refused all optional cookies.');
});

test('A-13 the preferences are looked after as well', async ({ page, said }) => {
  await page.goto('/demo/home.html');
  await readyToWatch(page);
  await choose(page);
  await page.evaluate(() => {
    document
      .querySelector('askfirst-preferences')!
      .shadowRoot!.querySelector<HTMLElement>('[data-action="refuse-all"]')!.style.fontSize = '8px';
  });
  await expect.poll(() => said.warnings().join()).toContain('font-size');
  const [accept, refuse] = await looksOf(findDialog(page));
  expect(refuse).toEqual(accept);
});

test('A-13 nothing is said of a page that leaves them alike, in any size of window and either direction', async ({
  page,
  said,
}) => {
  for (const path of ['/demo/home.html', '/demo/situations/rtl.html'])
    for (const width of [320, 500, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      await readyToWatch(page);
      await findBanner(page).dispatchEvent('pointerenter');
      await findButton(findBanner(page), 'accept-all').hover();
      await findBanner(page).dispatchEvent('focusin');
      await choose(page);
      await page.keyboard.press('Escape');
    }
  expect(said.warnings()).toEqual([]);
});
