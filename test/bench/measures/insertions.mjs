import { startTrace } from '../trace.mjs';
import { click } from '../visit.mjs';

const REPEATS = 3;

/** Runs in the page: puts something in, and returns the element that it is in. Each ends after the frame that shows it. */
const ways = {
  /** 5,000 paragraphs with one child each, one by one, over ten animation frames. */
  async paragraphs() {
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
  },
  /** 800 rows of a table, of four cells each. What watches the page hears of each row by itself. */
  async rows() {
    const place = document.body.appendChild(document.createElement('table'));
    for (let i = 0; i < 800; i++) {
      const row = place.insertRow();
      for (let cell = 0; cell < 4; cell++) row.insertCell().append(`Cell ${cell}`);
      await undefined;
    }
    await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle, 50)));
    return place;
  },
  /** 5,000 images, which have their address before they come into the page. */
  async images() {
    const place = document.createElement('div');
    for (let i = 0; i < 5000; i++) {
      const image = new Image(1, 1);
      image.src = '/empty/one.gif';
      place.append(image);
    }
    document.body.append(place);
    await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle, 50)));
    return place;
  },
};

const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** @type {import('./measure.mjs').Measure} */
export const insertions = {
  id: 'insertions',
  title: 'What a page puts in after load',
  about:
    'The visitor has refused, 1x CPU, ms of CPU: what the whole main thread needs, and script alone. 5,000 paragraphs over ten frames; 800 rows of a table, each by itself; 5,000 images.',
  columns: {
    paragraphs: '5,000 paragraphs, all tasks',
    paragraphsScript: 'script',
    rows: '800 rows, all tasks',
    rowsScript: 'script',
    images: '5,000 images, all tasks',
    imagesScript: 'script',
  },
  digits: 1,
  async take({ contestant, visit }) {
    const visitor = await visit();
    const first = await visitor.open();
    if (contestant.refuse) await click(first, contestant.refuse);
    // All widgets have the same time to store the answer, and later to start.
    await first.page.waitForTimeout(300);
    await first.page.close();
    const tab = await visitor.open();
    await tab.page.waitForTimeout(1200);
    const result = {};
    for (const [name, putIn] of Object.entries(ways)) {
      const taken = [];
      for (let i = 0; i < REPEATS; i++) {
        const endTrace = await startTrace(tab);
        const place = await tab.page.evaluateHandle(putIn);
        taken.push(await endTrace());
        await place.evaluate((element) => element.remove());
      }
      result[name] = middle(taken.map(({ main }) => main));
      result[`${name}Script`] = middle(taken.map(({ script }) => script));
    }
    await visitor.leave();
    return result;
  },
};
