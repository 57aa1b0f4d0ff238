/** @type {import('./measure.mjs').Measure} */
export const heap = {
  id: 'heap',
  title: 'Memory',
  about:
    'First visit, 1x CPU: the heap of scripts once the page has settled and garbage is collected, KiB, beyond the page with no widget.',
  columns: { heap: 'heap' },
  minusNone: true,
  async take({ visit }) {
    const visitor = await visit();
    const { page, cdp } = await visitor.open();
    // The same time for all widgets, because nothing says when one has finished.
    await page.waitForTimeout(1200);
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    await visitor.leave();
    return { heap: usedSize / 1024 };
  },
};
