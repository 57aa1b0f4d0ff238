import { startTrace } from '../trace.mjs';

const COUNTS = [10, 1000, 10_000];

const makeServices = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    category: 'marketing',
    name: `Service ${i}`,
    hosts: [`s${i}.example`, `*.s${i}.example`],
    cookies: [{ name: `_s${i}` }, { name: `_s${i}_*`, kind: 'localStorage' }],
  }));

/** Adds this many services to the policy of the page that the server sends. */
const addServices = (page, count) =>
  page.route('**/page/**', async (route) => {
    const response = await route.fetch();
    const more = JSON.stringify(makeServices(count)).slice(1, -1);
    const body = (await response.text()).replace('"services":[', (start) => `${start}${more},`);
    await route.fulfill({ response, body });
  });

/** @type {import('./measure.mjs').Measure} */
export const services = {
  id: 'services',
  title: 'Policies with many services',
  about: 'First visit, 1x CPU: script CPU of the load, ms. Each service declares two hosts and two entries.',
  columns: Object.fromEntries(COUNTS.map((count) => [`load${count}`, `${count} services`])),
  digits: 1,
  heavy: true,
  takesPart: ({ name }) => name === 'Askfirst, hosts and entries',
  async take({ visit }) {
    const taken = {};
    for (const count of COUNTS) {
      const visitor = await visit();
      const tab = await visitor.open({
        async before(empty) {
          await addServices(empty.page, count);
          return startTrace(empty);
        },
      });
      await tab.page.waitForFunction(() => !!document.querySelector('askfirst-banner'));
      taken[`load${count}`] = (await tab.started()).script;
      await visitor.leave();
    }
    return taken;
  },
};
