import { startTrace } from '../trace.mjs';

const REPEATS = 3;

/** Runs in the page: inserts 5,000 paragraphs with one child each, one by one, over ten animation frames. */
async function insert() {
  const place = document.body.appendChild(document.createElement('div'));
  for (let frame = 0; frame < 10; frame++) {
    await new Promise((settle) => requestAnimationFrame(settle));
    for (let i = 0; i < 500; i++) {
      const paragraph = document.createElement('p');
      paragraph.append('Inserted ', document.createElement('span'));
      place.append(paragraph);
    }
  }
  await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle, 50)));
  return place;
}

const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** @type {import('./measure.mjs').Measure} */
export const insertions = {
  id: 'insertions',
  title: '5,000 insertions after load',
  about: 'The visitor hasn’t answered yet, 1x CPU, ms of CPU: what the whole main thread needs, and script alone.',
  columns: { main: 'all tasks', script: 'script' },
  digits: 1,
  async take({ visit }) {
    const visitor = await visit();
    const tab = await visitor.open();
    // By then the work of the load itself is over.
    await tab.page.waitForTimeout(1200);
    const taken = [];
    for (let i = 0; i < REPEATS; i++) {
      const endTrace = await startTrace(tab);
      const place = await tab.page.evaluateHandle(insert);
      taken.push(await endTrace());
      await place.evaluate((element) => element.remove());
    }
    await visitor.leave();
    return { main: middle(taken.map(({ main }) => main)), script: middle(taken.map(({ script }) => script)) };
  },
};
