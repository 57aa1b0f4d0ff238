import { watchBanner } from '../in-page.mjs';
import { clickAndTime } from '../visit.mjs';

/** Waits also for the first paint, which the browser reports some time after it. */
const seen = (page) =>
  page.waitForFunction(() => window.bannerSeen && performance.getEntriesByName('first-paint').length, undefined, {
    polling: 100,
  });

/** @type {import('./measure.mjs').Measure} */
export const banner = {
  id: 'banner',
  title: 'The banner',
  about:
    'First visit, 4x CPU, 4G (70 ms, 9 Mbit/s), ms since the navigation began: the page’s first paint; the whole banner in the window, opaque and at rest, and the same for a visitor who wants no motion, where no entrance counts. Then the preferences: from the click to the next frame, and until they are there.',
  columns: {
    firstPaint: 'first paint',
    banner: 'banner visible',
    still: 'banner visible, reduced motion',
    preferences: 'open preferences, next frame',
    preferencesSeen: 'preferences visible',
  },
  async take({ contestant, visit }) {
    const watch = ({ page }) => contestant.banner && page.addInitScript(watchBanner, contestant.banner);
    const visitor = await visit();
    const tab = await visitor.open({ cpu: 4, slow: true, before: watch });
    const { page } = tab;
    if (contestant.banner) await seen(page);
    // A page without a widget shows nothing to wait for.
    else await page.waitForTimeout(500);
    const taken = await page.evaluate(() => {
      const firstPaint = performance.getEntriesByName('first-paint')[0]?.startTime;
      // The main thread finishes a frame some time before it is on the screen.
      return { firstPaint, banner: window.bannerSeen && Math.max(window.bannerSeen, firstPaint) };
    });
    if (contestant.preferences) {
      await page.evaluate(() => {
        window.bannerSeen = undefined;
        addEventListener('pointerup', ({ timeStamp }) => (window.clickedAt = timeStamp), true);
      });
      await page.evaluate(watchBanner, contestant.opened);
      taken.preferences = await clickAndTime(tab, contestant.preferences);
      await seen(page);
      taken.preferencesSeen = await page.evaluate(() => window.bannerSeen - window.clickedAt);
    }
    await visitor.leave();
    if (contestant.banner) {
      const still = await visit();
      const before = async (tab) => {
        await tab.page.emulateMedia({ reducedMotion: 'reduce' });
        await watch(tab);
      };
      const { page } = await still.open({ cpu: 4, slow: true, before });
      await seen(page);
      taken.still = await page.evaluate(() =>
        Math.max(window.bannerSeen, performance.getEntriesByName('first-paint')[0]?.startTime),
      );
      await still.leave();
    }
    return taken;
  },
};
