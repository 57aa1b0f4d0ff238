import { startTrace } from '../trace.mjs';
import { clickAndTime } from '../visit.mjs';

/** Traces a load and a short time after it. That time is the same for all widgets, because nothing says when one has finished. */
async function traceLoad(visitor, cpu) {
  const tab = await visitor.open({ cpu, before: startTrace });
  await tab.page.waitForTimeout(cpu > 1 ? 1200 : 600);
  return { tab, ...(await tab.started()) };
}

/** @type {import('./measure.mjs').Measure} */
export const cpu = {
  id: 'cpu',
  title: 'CPU of a page load',
  about:
    'CPU time of the main thread, ms: script (compiling, running, collecting garbage), and blocking time (each task beyond 50 ms). The returning visitor has refused, and has the files in its cache. Refuse: from the click to the next frame.',
  columns: {
    first1: 'script, first, 1x',
    returning1: 'script, returning, 1x',
    first4: 'script, first, 4x',
    returning4: 'script, returning, 4x',
    blocking4: 'blocking time, first, 4x',
    main4: 'all tasks, first, 4x',
    refuse4: 'refuse, 4x',
  },
  digits: 1,
  async take({ contestant, visit }) {
    const taken = {};
    for (const rate of [1, 4]) {
      const visitor = await visit();
      const first = await traceLoad(visitor, rate);
      taken[`first${rate}`] = first.script;
      if (rate === 4) Object.assign(taken, { blocking4: first.blocking, main4: first.main });
      if (contestant.refuse) {
        const latency = await clickAndTime(first.tab, contestant.refuse);
        if (rate === 4) taken.refuse4 = latency;
      }
      await first.tab.page.close();
      taken[`returning${rate}`] = (await traceLoad(visitor, rate)).script;
      await visitor.leave();
    }
    return taken;
  },
};
