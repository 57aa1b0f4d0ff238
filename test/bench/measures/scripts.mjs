import { startTrace } from '../trace.mjs';
import { approach, press } from '../visit.mjs';

const COUNTS = [10, 100, 1000];

/** Waits until all scripts have run. It asks with as little code as possible, because the trace includes it. */
async function allRan({ page, cdp }, count) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'window.ran?.length' });
    if (result.value >= count) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`Not all of ${count} scripts ran within a minute.`);
}

/** @type {import('./measure.mjs').Measure} */
export const scripts = {
  id: 'scripts',
  title: 'Pages with many gated scripts',
  about:
    'First visit, 1x CPU: script CPU of the load, ms; then, after Accept all, script CPU for each released script, µs, what the scripts themselves do included.',
  columns: Object.fromEntries([
    ...COUNTS.map((count) => [`load${count}`, `load, ${count}`]),
    ...COUNTS.map((count) => [`each${count}`, `µs each, ${count}`]),
  ]),
  digits: 1,
  heavy: true,
  async take({ contestant, visit }) {
    const taken = {};
    for (const count of COUNTS) {
      const visitor = await visit();
      const tab = await visitor.open({ scripts: count, before: startTrace });
      // The trace is equally long for all widgets.
      await tab.page.waitForTimeout(1000);
      taken[`load${count}`] = (await tab.started()).script;
      if (contestant.accept) {
        await approach(tab, contestant.accept);
        const endTrace = await startTrace(tab);
        await press(tab);
        await allRan(tab, count);
        taken[`each${count}`] = ((await endTrace()).script * 1000) / count;
      }
      await visitor.leave();
    }
    return taken;
  },
};
