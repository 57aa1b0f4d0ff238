const VIEWS = 600;

/**
 * Runs in the page: shows views of an app, each in the place of the one before, and takes the last one away. Each has 50 elements, among
 * them a mark, a frame and a picture.
 * @param {number} count
 */
async function showViews(count) {
  const place = document.body.appendChild(document.createElement('div'));
  for (let view = 0; view < count; view++) {
    place.innerHTML = `<section>${'<p>A <b>view</b></p>'.repeat(23)}
      <script type="text/plain" data-consent="marketing">1</script>
      <iframe data-consent="marketing" data-src="/empty/${view}"></iframe><img src="//tracker.example/${view}" alt=""></section>`;
    await new Promise((settle) => setTimeout(settle));
  }
  place.remove();
}

/** How many nodes are there once no more of them can be collected: those of a picture only once its request has ended. */
async function countKept(cdp) {
  for (let before = Infinity; ;) {
    await cdp.send('HeapProfiler.collectGarbage');
    const { nodes } = await cdp.send('Memory.getDOMCounters');
    if (nodes >= before) return nodes;
    before = nodes;
    await new Promise((settle) => setTimeout(settle, 500));
  }
}

/** @type {import('./measure.mjs').Measure} */
export const views = {
  id: 'views',
  title: 'What is kept of views that came and went',
  about: `The visitor hasn’t answered yet: nodes that are there once ${VIEWS} views of an app, with marks and held pictures, came and went and garbage is collected.`,
  columns: { kept: 'nodes' },
  async take({ visit }) {
    const visitor = await visit();
    const { page, cdp } = await visitor.open();
    // Where nothing holds the picture, its request ends at once.
    await page.route('**://tracker.example/**', (route) => route.abort());
    await page.waitForTimeout(1200);
    await page.evaluate(showViews, VIEWS);
    await cdp.send('HeapProfiler.enable');
    const kept = await countKept(cdp);
    await visitor.leave();
    return { kept };
  },
};
