import { startTrace } from '../trace.mjs';
import { click } from '../visit.mjs';

const COUNTS = [10, 100, 1000];

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
      await tab.page.waitForTimeout(500);
      taken[`load${count}`] = (await tab.started()).script;
      if (contestant.accept) {
        const endTrace = await startTrace(tab);
        await click(tab, contestant.accept);
        await tab.page.waitForFunction((all) => window.ran?.length >= all, count, { polling: 200 });
        taken[`each${count}`] = ((await endTrace()).script * 1000) / count;
      }
      await visitor.leave();
    }
    return taken;
  },
};
