import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, press, refuseAll, test, visit } from './steps.js';

interface LayoutShift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Node }[];
}

declare global {
  interface Window {
    /** The widget's files that were there when the banner came. */
    beforeBanner: string[];
    /** Every layout shift of the page: of what, and whether it followed the visitor's input. */
    shifts: { isAnswer: boolean; of: string[] }[];
  }
}

for (const path of ['/', '/demo/home.html', '/demo/situations/no-policy.html'])
  test(`a first visit to ${path} asks for three of the widget’s files at most before the banner`, async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('askfirst-banner')) return;
        observer.disconnect();
        const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
        window.beforeBanner = asked.filter((path) => path.startsWith('/askfirst/'));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(path);
    await expect(findBanner(page)).toBeVisible();
    const asked = await page.evaluate(() => window.beforeBanner);
    expect(asked).toContain('/askfirst/askfirst-ui.js');
    expect(asked.length, asked.join()).toBeLessThanOrEqual(3);
  });

for (const [name, answer, files] of [
  ['accepted asks for the gate alone', acceptAll, ['/askfirst/askfirst.js']],
  ['refused asks for what holds too', refuseAll, ['/askfirst/askfirst.js', '/askfirst/askfirst-declared.js']],
] as const)
  test(`a visitor who ${name}`, async ({ page, requests }) => {
    await page.goto('/demo/home.html');
    await answer(page);
    requests.clear();
    await visit(page, '/demo/home.html');
    expect(requests.toWidget()).toEqual(files);
  });

/** Pages whose owner has nothing to mend: what the one service declares, and another tag than the usual one. */
const SOUND: Readonly<Record<string, { readonly declared?: object; readonly gate?: string }>> = {
  'no services': {},
  'a service that declares nothing': { declared: {} },
  'a service that stores nothing': { declared: { cookies: [] } },
  'a service with a cookie': { declared: { cookies: [{ name: '_stats' }] } },
  'a service with a host': { declared: { hosts: ['stats.example'] } },
  'a service with a host, held by one file': {
    declared: { hosts: ['stats.example'] },
    gate: '<script src="/askfirst/askfirst-full.js"></script>',
  },
  'a service with a host that nothing is to hold': {
    declared: { hosts: ['stats.example'] },
    gate: '<script src="/askfirst/askfirst.js" data-gate="off"></script>',
  },
};
for (const [name, { declared, gate }] of Object.entries(SOUND))
  for (const answer of [acceptAll, refuseAll])
    test(`no visitor loads what only an owner needs: ${name}, ${answer.name}`, async ({ page, requests }) => {
      const services = declared ? [{ id: 'stats', category: 'analytics', name: 'Stats', ...declared }] : [];
      const policy = { categories: [{ id: 'necessary' }, { id: 'analytics' }], services };
      await visitMade(page, { policy, ...(gate && { gate }) });
      /** The page is looked over with this file, which the owner's file would follow at once. */
      const looked = async (): Promise<void> => {
        await expect.poll(() => requests.toWidget()).toContain('/askfirst/askfirst-answered.js');
        await page.evaluate('import("/askfirst/askfirst-answered.js")');
      };
      await looked();
      await answer(page);
      await page.evaluate(() => window.askfirst.open('preferences'));
      await looked();
      expect(requests.toWidget()).not.toContain('/askfirst/askfirst-explaining.js');
    });

for (const path of ['/', '/demo/home.html'])
  for (const [width, height] of [
    [1280, 800],
    [360, 640],
  ] as const)
    test(`nothing on ${path} moves as the banner comes, answers and goes, on ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as LayoutShift[])
            window.shifts.push({
              isAnswer: entry.hadRecentInput,
              of: entry.sources.map(({ node }) => node?.nodeName ?? ''),
            });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const painted = (): Promise<unknown> =>
        page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))));
      await visit(page, path);
      await expect(findBanner(page)).toBeVisible();
      await painted();
      await refuseAll(page);
      await painted();
      await press(findBanner(page), 'close');
      await expect(findBanner(page)).toHaveCount(0);
      await painted();

      // The banner itself may grow and shrink under the visitor's own click; the page may not move at all.
      const shifts = await page.evaluate(() => window.shifts);
      expect(shifts.filter(({ isAnswer, of }) => !isAnswer || of.some((name) => name !== 'ASKFIRST-BANNER'))).toEqual(
        [],
      );
    });

test('nothing moves when the visitor has scrolled to the end of the page before they answer', async ({ page }) => {
  await visit(page, '/demo/home.html');
  await expect(findBanner(page)).toBeVisible();
  const footer = page.locator('footer');
  await page.keyboard.press('End');
  await expect(footer.getByRole('link', { name: 'Cookie settings' })).toBeInViewport();

  // Its last link isn't covered: it can be pressed where it stands.
  await footer.getByRole('link', { name: 'About this demo' }).click({ trial: true });
});
