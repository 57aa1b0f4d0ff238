import { clickAndTime } from '../visit.mjs';

const COUNT = 6;

/** @type {import('./measure.mjs').Measure} */
export const release = {
  id: 'release',
  title: 'Accept all',
  about:
    'Six gated scripts, every other one inline, 4x CPU, 4G, ms from the click: to the next frame; until the last of them has run. In order: 1 where they ran as they stand in the page.',
  columns: { accept: 'accept, next frame', released: 'all six ran', ordered: 'in order' },
  async take({ contestant, visit }) {
    if (!contestant.accept) return {};
    const visitor = await visit();
    const tab = await visitor.open({ cpu: 4, slow: true, scripts: COUNT });
    await tab.page.evaluate(() =>
      addEventListener('pointerup', ({ timeStamp }) => (window.clickedAt = timeStamp), true),
    );
    const accept = await clickAndTime(tab, contestant.accept);
    await tab.page.waitForFunction((count) => window.ran?.length >= count, COUNT, { polling: 100 });
    const ran = await tab.page.evaluate(() => window.ran.map(([index, time]) => [index, time - window.clickedAt]));
    await visitor.leave();
    return {
      accept,
      released: ran[COUNT - 1][1],
      ordered: Number(ran.slice(0, COUNT).every(([index], i) => index === i)),
    };
  },
};
