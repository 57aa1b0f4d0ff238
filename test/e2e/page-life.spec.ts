// What a page goes through besides being visited: it sleeps and comes back, is made ready ahead, has its body exchanged.
import type { Page } from 'playwright/test';
import { visitMade, type MadePage } from './made-page.js';
import {
  acceptAll,
  expect,
  findBanner,
  findDialog,
  findInline,
  press,
  readRan,
  readRecords,
  refuseAll,
  sink,
  test,
  withdrawAll,
} from './steps.js';

const MADE: MadePage = {
  policy: {
    categories: [
      { id: 'analytics', title: 'Statistics' },
      { id: 'marketing', title: 'Advertising' },
    ],
  },
  head: `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('analytics')</script>`,
  body: `<iframe data-consent="marketing" data-src="${sink}/films/kite.html" title="Film"></iframe>`,
};

/** What a page sees when the browser brings it back as it was (HTML, `pageshow`). */
const wake = (page: Page): Promise<void> =>
  page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

test('back from the back/forward cache, a page follows what was chosen meanwhile: accepted', async ({
  page,
  context,
}) => {
  await visitMade(page, MADE);
  await expect(findBanner(page)).toBeVisible();
  // The other page's answer doesn't reach a page that sleeps.
  const other = await context.newPage();
  await page.evaluate(() => {
    for (const [target, type] of [
      [window.cookieStore, 'change'],
      [document, 'visibilitychange'],
    ] as const)
      target.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  });
  await other.goto('/made.html');
  await acceptAll(other);
  await wake(page);
  await expect(findBanner(page)).toHaveCount(0);
  await expect.poll(() => readRan(page)).toEqual(['analytics']);
});

test('back from the back/forward cache, a page follows what was chosen meanwhile: withdrawn', async ({
  page,
  context,
}) => {
  await visitMade(page, MADE);
  await acceptAll(page);
  await expect(page.locator('iframe')).toHaveAttribute('src');
  const other = await context.newPage();
  await other.goto('/made.html');
  await withdrawAll(other);
  await wake(page);
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
});

test('nothing listens to unload or beforeunload, which would keep pages out of that cache', async ({ page }) => {
  await page.addInitScript(() => {
    const add = Reflect.get(EventTarget.prototype, 'addEventListener') as (...given: unknown[]) => void;
    EventTarget.prototype.addEventListener = function (...given: unknown[]) {
      if (String(given[0]).endsWith('unload')) (window.ran ??= []).push(String(given[0]));
      add.apply(this, given);
    };
  });
  await visitMade(page, { ...MADE, head: '' });
  await acceptAll(page);
  await withdrawAll(page);
  expect(await readRan(page)).toEqual([]);
});

test('the same choice holds in all tabs, within a second of it', async ({ page, context }) => {
  await visitMade(page, MADE);
  const others = [await context.newPage(), await context.newPage()];
  for (const other of others) {
    await other.goto('/made.html');
    await expect(findBanner(other)).toBeVisible();
  }
  await acceptAll(page);
  for (const other of others) {
    await expect(findBanner(other)).toHaveCount(0);
    await expect.poll(() => readRan(other)).toEqual(['analytics']);
  }
});

test('two tabs that choose at the same time end alike', async ({ page, context }) => {
  await visitMade(page, MADE);
  const other = await context.newPage();
  await other.goto('/made.html');
  await expect(findBanner(other)).toBeVisible();
  await expect(findBanner(page)).toBeVisible();
  // The press that comes second may find that the question has gone.
  await Promise.any([press(findBanner(page), 'accept-all'), press(findBanner(other), 'refuse-all')]);
  const read = (tab: Page): Promise<unknown> =>
    tab.evaluate(() => [window.askfirst.allows('analytics'), window.askfirst.state.record]);
  // Before the first answer counts, both tabs are alike too.
  await expect.poll(() => readRecords(context)).toHaveLength(1);
  await expect.poll(async () => JSON.stringify(await read(page)) === JSON.stringify(await read(other))).toBe(true);
  expect(await readRecords(context)).toHaveLength(1);
});

test('a clock set back or far ahead allows nothing that wasn’t, and locks nothing', async ({ page, context }) => {
  await visitMade(page, MADE);
  await acceptAll(page);
  for (const [day, isAsked] of [
    ['2020-01-01', false],
    ['2099-01-01', true],
  ] as const) {
    const later = await context.newPage();
    await later.clock.setFixedTime(day);
    await later.goto('/made.html');
    await expect(findBanner(later)).toHaveCount(isAsked ? 1 : 0);
    expect(await later.evaluate(() => window.askfirst.allows('analytics'))).toBe(!isAsked);
    await later.close();
  }
});

test('a page made ready ahead sends nothing, asks nothing, and goes on once it is visited', async ({ page }) => {
  await page.addInitScript(() => {
    let isAhead = true;
    Object.defineProperty(document, 'prerendering', { configurable: true, get: () => isAhead });
    document.addEventListener('visit', () => {
      isAhead = false;
      document.dispatchEvent(new Event('prerenderingchange'));
    });
  });
  const visit = (): Promise<unknown> => page.evaluate(() => document.dispatchEvent(new Event('visit')));
  await visitMade(page, MADE);
  expect(
    await page.evaluate(() => window.askfirst.ready.then(() => customElements.get('askfirst-banner'))),
  ).toBeUndefined();
  await visit();
  await expect(findBanner(page)).toBeVisible();
  await acceptAll(page);

  await page.reload({ waitUntil: 'networkidle' });
  expect(await readRan(page)).toEqual([]);
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  await visit();
  await expect.poll(() => readRan(page)).toEqual(['analytics']);
  await expect(page.locator('iframe')).toHaveAttribute('src');
});

test.describe('after the body was exchanged', () => {
  /** As Turbo, Astro, or a view transition of one's own goes on to the next page. */
  const exchange = (page: Page, html: string): Promise<void> =>
    page.evaluate(async (text) => {
      const next = new DOMParser().parseFromString(`<body>${text}</body>`, 'text/html');
      const swap = (): void => document.body.replaceWith(document.adoptNode(next.body));
      if (document.startViewTransition) await document.startViewTransition(swap).updateCallbackDone;
      else swap();
    }, html);

  test('a banner that still asks is put back, once, and goes for good with the answer', async ({ page }) => {
    await visitMade(page, MADE);
    await expect(findBanner(page)).toBeVisible();
    await exchange(page, '<h1>Next</h1>');
    await expect(findBanner(page)).toHaveCount(1);
    await refuseAll(page);
    await press(findBanner(page), 'close');
    await exchange(page, '<h1>After</h1><askfirst-banner></askfirst-banner>');
    await expect(findBanner(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'After' })).toBeVisible();
  });

  test('marks of the new body are held and released, and preferences in it work', async ({ page, requests }) => {
    await visitMade(page, MADE);
    await exchange(
      page,
      `<script type="text/plain" data-consent="marketing" src="${sink}/probe.js?name=next"></script>
        <img data-consent="analytics" data-src="${sink}/pixel/seen.gif?next" alt=""><askfirst-preferences inline></askfirst-preferences>`,
    );
    await expect(findInline(page).getByRole('switch').first()).toBeVisible();
    await expect(findBanner(page)).toHaveCount(0);
    expect(requests.toSink()).toEqual([]);
    await press(findInline(page), 'accept-all');
    await expect.poll(() => readRan(page)).toEqual(['analytics', 'next']);
    expect(requests.toSink()).toEqual(expect.arrayContaining(['/probe.js?name=next', '/pixel/seen.gif?next']));
  });

  test('an address that ran already runs no second time, unless it says data-again; code in the page does', async ({
    page,
  }) => {
    const mark = 'type="text/plain" data-consent="analytics"';
    const body = `<script ${mark} src="${sink}/probe.js?name=once"></script>
      <script ${mark} data-again src="${sink}/probe.js?name=again"></script>
      <script ${mark}>window.ran.push('view')</script>`;
    await visitMade(page, { policy: MADE.policy, body });
    await acceptAll(page);
    await expect.poll(() => readRan(page)).toEqual(['once', 'again', 'view']);
    await exchange(page, body);
    await expect.poll(() => readRan(page)).toEqual(['once', 'again', 'view', 'again', 'view']);
  });

  test('a gate that the next page brings along stays silent', async ({ page }) => {
    await visitMade(page, MADE);
    await page.evaluate(async () => {
      const { askfirst } = window;
      const gate = document.createElement('script');
      gate.src = '/askfirst/askfirst.js';
      await new Promise((settle) => {
        gate.onload = settle;
        document.body.append(gate);
      });
      (window.ran ??= []).push(String(askfirst === window.askfirst));
    });
    expect(await readRan(page)).toEqual(['true']);
    await expect(findBanner(page)).toHaveCount(1);
    await expect(findDialog(page)).toHaveCount(0);
  });
});
