// Whatever a page does with its styles, its document, its focus and its events: the visitor sees the question, and an answer counts.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import {
  choose,
  expect,
  findBanner,
  findButton,
  findConfirmation,
  findDialog,
  findSwitch,
  onlyIn,
  press,
  readRecord,
  refuseAll,
  test,
} from './steps.js';

const policy = {
  controller: { name: 'Example Shop' },
  policyUrl: '/demo/privacy.html',
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'analytics', title: 'Statistics', summary: 'Which pages are read.' },
    { id: 'marketing', title: 'Advertising' },
  ],
  layout: { button: 'Your Privacy Choices' },
};
const long = '<p>Well made, and sold by the piece. <a href="#more">More</a></p>'.repeat(60);
const visitWith = (page: Page, { css = '', body = long, script = '' }): Promise<void> =>
  visitMade(page, {
    policy,
    body,
    head: `<style>${css}</style>${script && `<script>addEventListener('DOMContentLoaded', () => { ${script} })</script>`}`,
  });
const library = (path: string): string =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8').replaceAll('</script', '<\\/script');

/** Sees the question, answers it, and sees the way back. */
const expectAnswerable = async (page: Page): Promise<void> => {
  const banner = findBanner(page);
  for (const action of ['accept-all', 'refuse-all', 'preferences'] as const) {
    await expect(findButton(banner, action)).toBeInViewport({ ratio: 1 });
    await findButton(banner, action).hover();
  }
  await refuseAll(page);
  expect((await readRecord(page.context())).value).toContain('refuse-all');
  await press(banner, 'close');
  await expect(page.getByRole('button', { name: 'Your Privacy Choices' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Your Privacy Choices' }).hover();
};

test.describe('the page’s styles', () => {
  const holding = [
    ...['filter: grayscale(1)', 'transform: translateX(0)', 'perspective: 9px', 'will-change: transform'],
    ...['contain: paint', 'contain: strict; height: 3000px', 'backdrop-filter: blur(1px)', 'rotate: 0.001deg'],
    ...['container-type: inline-size', 'animation: turn 1ms forwards'],
  ];
  for (const element of ['html', 'body'])
    for (const style of holding)
      test(`${element} { ${style} }: the question lies in the window all the same`, async ({ page }) => {
        await visitWith(page, { css: `${element} { ${style} } @keyframes turn { to { transform: scale(1) } }` });
        await expectAnswerable(page);
      });

  const inherited = [
    ...['pointer-events: none', 'white-space: nowrap', 'text-indent: 100px', '-webkit-text-fill-color: transparent'],
    ...['visibility: hidden', 'letter-spacing: 20px', 'word-spacing: 40px', 'font-size: 3px', 'line-height: 9'],
    ...['text-transform: uppercase', 'text-align: end', 'user-select: none', 'font-variant: small-caps', 'zoom: 1'],
    ...['word-break: break-all', 'text-shadow: 0 0 9px red', 'cursor: none', 'writing-mode: horizontal-tb'],
  ];
  const readLook = (page: Page): Promise<unknown> =>
    findBanner(page).evaluate(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('h2, p, summary, button')].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        const style = getComputedStyle(one);
        const names = ['color', 'visibility', 'pointer-events', 'text-transform', '-webkit-text-fill-color', 'cursor'];
        return [Math.round(width), Math.round(height), ...names.map((name) => style.getPropertyValue(name))];
      }),
    );
  test('that are inherited don’t reach in', async ({ page }) => {
    await visitWith(page, {});
    await expect(findBanner(page)).toBeVisible();
    const before = await readLook(page);
    for (const style of inherited)
      for (const element of ['html', 'body']) {
        await page.evaluate((text) => {
          document.querySelector('head style')!.textContent = text;
        }, `${element} { ${style} }`);
        // The size of the root's text is the visitor's.
        if (!(element === 'html' && style.startsWith('font-size')))
          expect(await readLook(page), `${element} { ${style} }`).toEqual(before);
      }
  });

  test('can’t tell that the question is there, and can’t move it', async ({ page }) => {
    const css = `body > * + * { margin-block-start: 7px; color: rgb(1, 2, 3) } body > :first-child { margin-block-start: 9px }
      body > :last-child { margin-block-end: 9px } body > :nth-child(2) { padding: 5px } body:has(> :nth-child(4)) { outline: 3px solid }
      body > *, html > * { position: relative !important; inset: auto !important; z-index: 0 !important }
      * { position: static !important; margin: 3px !important } :root > :last-child { border: 1px solid }`;
    const read = (): Promise<unknown> =>
      page.evaluate(() =>
        [document.body, ...document.body.children].map((one) => {
          const { marginBlock, padding, border, outline, color } = getComputedStyle(one);
          return [marginBlock, padding, border, outline, color, one.getBoundingClientRect().top];
        }),
      );
    await visitMade(page, { body: long, head: `<style>${css}</style>`, gate: '' });
    const without = await read();
    await visitWith(page, { css });
    await expect(findBanner(page)).toBeVisible();
    expect(await read()).toEqual(without);
    await expectAnswerable(page);
  });

  test('that set the widget’s properties on the body, or the typeface, hold for it, also when they change', async ({
    page,
  }) => {
    await visitWith(page, {
      css: `body { font-family: monospace; --askfirst-background: rgb(250, 240, 230) }
        body.night { --askfirst-background: rgb(10, 20, 30); --askfirst-color: white }`,
    });
    const banner = findBanner(page);
    await expect(banner).toHaveCSS('background-color', 'rgb(250, 240, 230)');
    await expect(banner).toHaveCSS('font-family', 'monospace');
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/askfirst-when-answered.js')),
    );
    await expect(async () => {
      await page.evaluate(() => document.body.classList.toggle('night', true));
      await expect(banner).toHaveCSS('background-color', 'rgb(10, 20, 30)', { timeout: 500 });
    }).toPass();
  });
});

test.describe('after a change of the document', () => {
  const changes: Readonly<Record<string, string>> = {
    'innerHTML of the body': `document.body.innerHTML = '<h1>Next</h1>'`,
    'replaceChildren of the body': `document.body.replaceChildren()`,
    'another body': `document.body = document.createElement('body')`,
    'innerHTML of the root': `document.documentElement.innerHTML = '<head></head><body>Next</body>'`,
    'another root': `const next = document.createElement('html'); next.innerHTML = '<head></head><body>Next</body>'; document.documentElement.replaceWith(next)`,
    'morphdom on the body': `morphdom(document.body, '<body><h1>Next</h1></body>')`,
  };
  for (const [name, code] of Object.entries(changes))
    test(`${name}: the question is there, as the visitor left it, and can be answered`, async ({ page }) => {
      await visitMade(page, { policy, first: `<script>${library('morphdom/dist/morphdom-umd.min.js')}</script>` });
      const fold = findBanner(page).locator('summary', { hasText: 'Statistics' });
      await fold.click();
      await page.evaluate(code);
      await expect(findBanner(page)).toHaveCount(1);
      await expect(findBanner(page).getByText('Which pages are read.')).toBeVisible();
      await expectAnswerable(page);
    });

  test('the preferences are open, with the switches as the visitor left them, after a new body', async ({ page }) => {
    await visitMade(page, { policy });
    await choose(page);
    await findSwitch(findDialog(page), 'analytics').click();
    await page.evaluate(() => (document.body.innerHTML = '<h1>Next</h1>'));
    await expect(findSwitch(findDialog(page), 'analytics')).toHaveAttribute('aria-checked', 'true');
    await press(findDialog(page), 'save');
    await expect(findConfirmation(page)).toContainText('On: Statistics. Off: Advertising.');
  });
});

test.describe('while the page holds the focus', () => {
  const modal = '<div id="modal" role="dialog" aria-modal="true"><button>In the dialog</button></div>';
  const trap = `focusTrap.createFocusTrap('#modal', { clickOutsideDeactivates: false, allowOutsideClick: false }).activate()`;
  const libraries = `<script>${library('tabbable/dist/index.umd.min.js')}</script><script>${library('focus-trap/dist/focus-trap.umd.min.js')}</script>`;
  const visitTrap = async (page: Page): Promise<void> => {
    await visitMade(page, {
      policy,
      first: libraries,
      body: modal,
      head: `<script>addEventListener('load', () => { ${trap} })</script>`,
    });
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/askfirst-when-answered.js')),
    );
  };

  test('with focus-trap, a press on an answer counts', async ({ page }) => {
    await visitTrap(page);
    await expect(async () => {
      await press(findBanner(page), 'refuse-all');
      await expect(findConfirmation(page)).toBeVisible({ timeout: 1000 });
    }).toPass();
    expect((await readRecord(page.context())).value).toContain('refuse-all');
  });

  test('with focus-trap, the preferences lie above it and work', async ({ page }) => {
    await visitTrap(page);
    await choose(page);
    await findSwitch(findDialog(page), 'analytics').click();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('askfirst-preferences');
    await press(findDialog(page), 'save');
    await expect(findConfirmation(page)).toContainText('On: Statistics.');
  });

  for (const [name, code] of [
    [
      'that closes on a press outside',
      `document.addEventListener('pointerdown', (event) => { if (!modal.contains(event.target)) modal.remove() }, true)`,
    ],
    [
      'that stops what lies outside',
      `for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'keydown']) document.addEventListener(type, (event) => { if (!modal.contains(event.target)) { event.preventDefault(); event.stopImmediatePropagation() } }, true)`,
    ],
    ['that takes the pointer from everything else', `document.body.style.pointerEvents = 'none'`],
  ] as const)
    test(`a dialog of the page ${name} neither swallows an answer nor closes by it`, async ({ page }) => {
      await visitWith(page, { body: modal, script: `const modal = document.querySelector('#modal'); ${code}` });
      await expect(findBanner(page)).toBeVisible();
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name: file }) => file.endsWith('/askfirst-when-answered.js')),
      );
      await refuseAll(page);
      await expect(page.locator('#modal')).toHaveCount(1);
    });

  for (const [way, close] of [
    ['is closed', `document.querySelector('dialog').close()`],
    ['is taken out', `document.querySelector('dialog').remove()`],
  ] as const)
    test(`a modal dialog that is open on load comes first, and the question once it ${way}`, async ({ page }) => {
      await visitWith(page, {
        body: '<dialog><button>Sign up</button></dialog>',
        script: `document.querySelector('dialog').showModal()`,
      });
      await expect(findBanner(page)).toHaveCount(1);
      await expect(findBanner(page)).toBeHidden();
      await page.evaluate(close);
      await expect(findBanner(page)).toBeVisible();
      await expectAnswerable(page);
    });
});

test.describe('what scrolls', () => {
  test('in an app whose page doesn’t scroll, the last control inside can be pressed', async ({ page }) => {
    await visitWith(page, {
      css: 'html, body { overflow: hidden; height: 100% } main { height: 100dvh; overflow: auto } footer { display: none }',
      body: `${long}<button id="last">Last</button>`,
    });
    await expect(findBanner(page)).toBeVisible();
    await expect(page.locator('main')).toHaveAttribute('style', /padding/);
    await page.locator('main').evaluate((one) => one.scrollTo(0, one.scrollHeight));
    await page.locator('#last').click({ trial: true, timeout: 5000 });
    await refuseAll(page);
    await press(findBanner(page), 'close');
    await expect(page.getByRole('button', { name: 'Your Privacy Choices' })).toBeVisible();
  });

  test.describe('with Lenis', () => {
    /** Opens the preferences, which are too high for the window. */
    const openOverLenis = async (page: Page): Promise<void> => {
      await page.setViewportSize({ width: 800, height: 300 });
      await visitMade(page, {
        policy,
        body: long,
        first: `<script>${library('lenis/dist/lenis.min.js')}</script>`,
        head: `<script>addEventListener('load', () => new Lenis({ autoRaf: true, syncTouch: true }))</script>`,
      });
      await choose(page);
      expect(await readScrolled(page)).toBe(0);
    };
    const readScrolled = (page: Page): Promise<number> =>
      findDialog(page).evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('*')].reduce((sum, one) => sum + one.scrollTop, 0),
      );
    const expectScrolled = async (page: Page): Promise<void> => {
      await expect.poll(() => readScrolled(page)).toBeGreaterThan(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    };

    test('the wheel scrolls the open preferences, and not the page behind', async ({ page }) => {
      onlyIn('chromium', 'one engine is enough for a library’s listeners');
      await openOverLenis(page);
      await findDialog(page).hover();
      await page.mouse.wheel(0, 120);
      await expectScrolled(page);
    });

    for (const key of ['PageDown', 'ArrowDown', 'Space'])
      test(`the key ${key} scrolls the open preferences, and not the page behind`, async ({ page }) => {
        onlyIn('chromium', 'one engine is enough for a library’s listeners');
        await openOverLenis(page);
        await page.keyboard.press(key);
        await expectScrolled(page);
        // At the end of the preferences the page doesn't go on in their place.
        const readEnd = (): Promise<boolean> =>
          findDialog(page).evaluate((dialog) =>
            [dialog, ...dialog.querySelectorAll('*')].some(
              (one) => one.scrollTop > 0 && one.scrollTop + one.clientHeight >= one.scrollHeight - 1,
            ),
          );
        await expect(async () => {
          await page.keyboard.press(key);
          expect(await readEnd()).toBe(true);
        }).toPass();
        await page.keyboard.press(key);
        await expectScrolled(page);
      });

    test('a finger scrolls the open preferences, and not the page behind', async ({ browser, baseURL }) => {
      onlyIn('chromium', 'no other driver moves a finger');
      const context = await browser.newContext({ hasTouch: true, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await openOverLenis(page);
      const devtools = await context.newCDPSession(page);
      const { x, y, width, height } = (await findDialog(page).boundingBox())!;
      const touch = (type: 'touchStart' | 'touchMove', above: number): Promise<unknown> =>
        devtools.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: [{ x: x + width / 2, y: y + height / 2 - above }],
        });
      await touch('touchStart', 0);
      for (let above = 10; above <= 80; above += 10) await touch('touchMove', above);
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expectScrolled(page);
      await context.close();
    });
  });

  test('nothing of the room at the foot is printed', async ({ page }) => {
    await visitWith(page, {});
    const readRoom = (): Promise<string> => page.evaluate(() => document.documentElement.style.paddingBlockEnd);
    await expect.poll(readRoom).not.toBe('');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(readRoom).toBe('');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(readRoom).not.toBe('');
  });
});

test.describe('a press that wasn’t meant', () => {
  for (const [width, height] of [
    [2560, 1440],
    [1920, 1080],
    [1366, 768],
    [1280, 800],
    [1024, 600],
    [768, 1024],
    [667, 320],
    [412, 915],
    [375, 667],
    [320, 568],
  ] as const)
    test(`a double click on Choose answers nothing on ${width} × ${height} pixels`, async ({ page }) => {
      onlyIn('chromium', 'the driver of Firefox doesn’t tell the page which press of a double click is the second');
      await page.setViewportSize({ width, height });
      await page.goto('/demo/home.html');
      const { x, y, width: wide, height: high } = (await findButton(findBanner(page), 'preferences').boundingBox())!;
      const place = [x + wide / 2, y + high / 2] as const;
      await page.mouse.click(...place);
      await expect(findDialog(page)).toBeVisible();
      // A hand's second press comes once the preferences are there, on whatever lies there now.
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      expect(await page.context().cookies()).toEqual([]);
      await expect(findDialog(page)).toBeVisible();
    });

  test('a second press at the place of the first one answers nothing, and one elsewhere is heard at once', async ({
    page,
  }) => {
    await visitMade(page, { policy });
    await choose(page);
    const box = (await findButton(findDialog(page), 'accept-all').boundingBox())!;
    const place = { clientX: box.x + 5, clientY: box.y + 5, bubbles: true, composed: true, detail: 1 };
    await page.keyboard.press('Escape');
    await expect(findDialog(page)).toBeHidden();
    await page.locator('footer a').dispatchEvent('click', place);
    await expect(findDialog(page)).toBeVisible();
    await findButton(findDialog(page), 'accept-all').dispatchEvent('click', place);
    // The second press of a double click answers nothing wherever it is.
    await findButton(findDialog(page), 'accept-all').dispatchEvent('click', { ...place, clientX: 0, detail: 2 });
    expect(await page.context().cookies()).toEqual([]);
    await findButton(findDialog(page), 'refuse-all').click();
    await expect(findConfirmation(page)).toBeVisible();
  });
});

test('on a page that is wider than the phone the answers lie in what is seen', async ({ browser, baseURL }) => {
  onlyIn('chromium', 'no other driver plays a phone');
  const context = await browser.newContext({
    viewport: { width: 375, height: 667 },
    isMobile: true,
    hasTouch: true,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await visitMade(page, {
    policy,
    head: '<meta name="viewport" content="width=device-width, initial-scale=1"><style>main { width: 1000px }</style>',
    body: long,
  });
  await expect(async () => {
    const seen = await findBanner(page).evaluate(({ shadowRoot }) => {
      const { offsetLeft, offsetTop, width, height } = visualViewport!;
      return [...shadowRoot!.querySelectorAll('button')].every((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return left >= offsetLeft && top >= offsetTop && right <= offsetLeft + width && bottom <= offsetTop + height;
      });
    });
    expect(seen).toBe(true);
  }).toPass();
  await context.close();
});

test('the site’s own frame doesn’t ask again, unless its tag says so', async ({ page }) => {
  const frame = '<iframe src="/framed.html" title="Ours"></iframe>';
  let gate = '<script src="/askfirst/askfirst.js"></script>';
  await page.context().route('**/framed.html', async (route) => {
    const text = JSON.stringify(policy);
    const body = `<!doctype html><title>Framed</title><script type="application/json" id="askfirst-policy">${text}</script>${gate}<p>Framed`;
    await route.fulfill({ contentType: 'text/html', body });
  });
  await visitMade(page, { policy, body: frame });
  await expect(findBanner(page)).toBeVisible();
  await expect(page.frameLocator('iframe').getByText('Framed')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.frameLocator('iframe').locator('askfirst-banner')).toHaveCount(0);
  gate = '<script src="/askfirst/askfirst.js" data-frames="ask"></script>';
  await page.reload();
  await expect(page.frameLocator('iframe').locator('askfirst-banner')).toBeVisible();
});
