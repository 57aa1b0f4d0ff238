import { startTrace } from '../trace.mjs';

const COUNTS = [1000, 10_000, 50_000];

/** @type {import('./measure.mjs').Measure} */
export const nodes = {
  id: 'nodes',
  title: 'Pages with many elements',
  about: 'First visit, 1x CPU: script CPU of the load, ms.',
  columns: Object.fromEntries(COUNTS.map((count) => [`load${count}`, `${count} elements`])),
  digits: 1,
  heavy: true,
  async take({ visit }) {
    const taken = {};
    for (const count of COUNTS) {
      const visitor = await visit();
      const tab = await visitor.open({ nodes: count, before: startTrace });
      // The trace is equally long for all widgets.
      await tab.page.waitForTimeout(1000);
      taken[`load${count}`] = (await tab.started()).script;
      await visitor.leave();
    }
    return taken;
  },
};
