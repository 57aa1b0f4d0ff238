import { countWaits } from '../in-page.mjs';
import { startTrace } from '../trace.mjs';
import { click } from '../visit.mjs';

/** By the sixth visit V8 takes compiled code from the disk, as it does for every regular visitor. */
const LAST = 6;
const TAKEN = new Set([2, 3, LAST]);

/** How long to wait after a load. It is the same for all widgets, because nothing says when one has finished. */
const SETTLES_MS = 600;

async function visitOnce(visitor, before) {
  const tab = await visitor.open({ before });
  await tab.page.waitForTimeout(SETTLES_MS);
  return tab;
}

/** Makes all visits of a visitor who gives this answer on the first one; without a button, none. */
async function takeVisits(visitor, answer, button) {
  const first = await visitOnce(visitor);
  if (button) await click(first, button);
  // All widgets have the same time to store the answer.
  await first.page.waitForTimeout(SETTLES_MS);
  await first.page.close();
  const taken = {};
  for (let number = 2; number <= LAST; number++) {
    const tab = await visitOnce(visitor, TAKEN.has(number) ? startTrace : undefined);
    const { script, parsed } = (await tab.started?.()) ?? {};
    if (TAKEN.has(number)) taken[`${answer}${number}`] = script;
    if (number === LAST) taken[`${answer}Parsed`] = parsed;
    await tab.page.close();
  }
  const counted = await visitOnce(visitor, ({ page }) => page.addInitScript(countWaits));
  taken[`${answer}Waits`] = await counted.page.evaluate(() => window.waits);
  return taken;
}

/** @type {import('./measure.mjs').Measure} */
export const laterVisits = {
  id: 'later',
  title: 'Later visits',
  about:
    'One profile on the disk, 1x CPU. Script: CPU of the main thread, ms. Until parsed: how long the main thread’s tasks take until DOMContentLoaded on the sixth visit, ms, waiting for other processes included. Waits: how often the page reads or writes a cookie or storage by then, for each of which it waits for another process.',
  columns: {
    undecided2: 'script, no answer, visit 2',
    undecided3: 'visit 3',
    undecided6: 'visit 6',
    undecidedParsed: 'until parsed',
    undecidedWaits: 'waits',
    refused2: 'script, refused, visit 2',
    refused3: 'visit 3',
    refused6: 'visit 6',
    refusedParsed: 'until parsed',
    refusedWaits: 'waits',
    accepted2: 'script, accepted, visit 2',
    accepted3: 'visit 3',
    accepted6: 'visit 6',
    acceptedParsed: 'until parsed',
    acceptedWaits: 'waits',
  },
  digits: 1,
  async take({ contestant, visitOften }) {
    const taken = {};
    for (const [answer, button] of [
      ['undecided', undefined],
      ['refused', contestant.refuse],
      ['accepted', contestant.accept],
    ]) {
      const visitor = await visitOften();
      Object.assign(taken, await takeVisits(visitor, answer, button));
      await visitor.leave();
    }
    return taken;
  },
};
