import { click } from '../visit.mjs';

/** How long to wait for further files. It is the same for all widgets, because nothing says when one has loaded everything. */
const SETTLES_MS = 1500;

/** @type {import('./measure.mjs').Measure} */
export const bytes = {
  id: 'bytes',
  title: 'Bytes',
  about:
    'Bodies after Brotli, what stands in the page for it included, the page itself not. The returning visitor has refused, and has an empty cache.',
  columns: {
    first: 'first visit',
    firstFiles: 'files',
    returning: 'returning',
    returningFiles: 'files, returning',
  },
  once: true,
  minusNone: true,
  async take({ contestant, visit, takeSent }) {
    const visitor = await visit();
    takeSent();
    const tab = await visitor.open();
    await tab.page.waitForTimeout(SETTLES_MS);
    const first = takeSent();
    if (contestant.refuse) await click(tab, contestant.refuse);
    await tab.page.waitForTimeout(SETTLES_MS);
    takeSent();
    const again = await visitor.open({
      before: async ({ cdp }) => {
        await cdp.send('Network.enable');
        await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
      },
    });
    await again.page.waitForTimeout(SETTLES_MS);
    const returning = takeSent();
    await visitor.leave();
    const sum = (sent) => sent.reduce((bytes, one) => bytes + one.bytes, 0);
    return {
      first: sum(first),
      firstFiles: first.length,
      returning: sum(returning),
      returningFiles: returning.length,
    };
  },
};
