// Nothing that left the page is kept: what an app shows and takes away again can be collected, whether it was marked, held or released.
import type { CDPSession, Page } from 'playwright/test';
import { visitMade } from './made-page.js';
import { acceptAll, expect, findBanner, onlyIn, refuseAll, sink, test } from './steps.js';

declare global {
  interface Window {
    /** Each element of the views that were there, by its name. */
    left: (readonly [name: string, reference: WeakRef<Element>])[];
  }
}

const policy = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'stats', title: 'Statistics' },
  ],
  services: [{ id: 'counter', category: 'stats', name: 'Counter', hosts: [new URL(sink).host] }],
};
const address = `${sink}/probe.js?name=view`;
/** A view of an app. Each element with an id is one that the gates take hold of. */
const VIEW = `<section id="the view itself"><p>A view</p>
  <iframe id="a marked frame" data-consent="stats" data-src="${sink}/films/kite.html"></iframe>
  <img id="a marked picture" data-consent="stats" data-src="${address}" alt="">
  <iframe id="a held frame" src="${sink}/films/kite.html"></iframe>
  <img id="a held picture" src="${address}" alt=""><img id="a held set of pictures" srcset="${address} 1x" alt="">
  <link id="a held stylesheet" rel="stylesheet" href="${address}">
  <svg><image id="a held picture of SVG" href="${address}" /><use id="a held use of SVG" href="${address}#a" /></svg>
  <div id="an element with a shadow root"></div></section>`;

/** Puts a view into the place of the one before, if there was one. */
const showView = (page: Page): Promise<void> =>
  page.evaluate(
    ([view, src]) => {
      const place = document.querySelector('main')!;
      place.innerHTML = view!;
      const shadow = place.querySelector('div')!.attachShadow({ mode: 'open' });
      shadow.innerHTML = `<img id="a marked picture in a shadow root" data-consent="stats" data-src="${src!}" alt="">`;
      const marked = Object.assign(document.createElement('script'), { id: 'a marked script', type: 'text/plain' });
      marked.dataset['consent'] = 'stats';
      const held = Object.assign(document.createElement('script'), { id: 'a held script', src });
      place.querySelector('p')!.append(marked, held);
      window.left ??= [];
      for (const one of [...place.querySelectorAll('[id]'), ...shadow.children])
        window.left.push([one.id, new WeakRef(one)]);
    },
    [VIEW, address],
  );
/** Takes the last view away. */
const clear = (page: Page): Promise<void> => page.evaluate(() => document.querySelector('main')!.replaceChildren());

/** Collects all garbage. @returns which elements of the views are there still */
const readKept = async (page: Page, devtools: CDPSession): Promise<readonly string[]> => {
  await devtools.send('HeapProfiler.collectGarbage');
  return page.evaluate(() => [
    ...new Set(window.left.filter(([, reference]) => reference.deref()).map(([name]) => name)),
  ]);
};

const COLLECT = 'no other driver has the page’s garbage collected';
for (const [when, answer] of [
  ['before the answer', () => Promise.resolve()],
  ['after a refusal', refuseAll],
  ['after an acceptance', acceptAll],
] as const)
  test(`${when} nothing is kept of the views that came and went`, async ({ page, context }) => {
    onlyIn('chromium', COLLECT);
    const devtools = await context.newCDPSession(page);
    await visitMade(page, { policy });
    await expect(findBanner(page)).toBeVisible();
    await answer(page);
    for (let count = 0; count < 20; count++) await showView(page);
    await clear(page);
    await expect.poll(() => readKept(page, devtools)).toEqual([]);
  });

for (const [answered, answer] of [
  ['refused', refuseAll],
  ['accepted', acceptAll],
] as const)
  test(`of a view that was there when the visitor ${answered} nothing is kept once it has gone`, async ({
    page,
    context,
  }) => {
    onlyIn('chromium', COLLECT);
    const devtools = await context.newCDPSession(page);
    await visitMade(page, { policy });
    await expect(findBanner(page)).toBeVisible();
    await showView(page);
    await answer(page);
    expect(await readKept(page, devtools)).not.toEqual([]);
    await clear(page);
    await expect.poll(() => readKept(page, devtools)).toEqual([]);
  });

for (const [what, put] of [
  ['frames', '<iframe></iframe><iframe srcdoc="<p>A film</p>"></iframe>'],
  ['frames in frames', `<iframe srcdoc="<iframe></iframe>"></iframe>`],
  ['marked frames', `<iframe data-consent="stats" data-src="${sink}/films/kite.html"></iframe>`],
  ['held frames', `<iframe src="${sink}/films/kite.html"></iframe>`],
] as const)
  test(`no document of ${what} is kept once they have left the page`, async ({ page, context }) => {
    onlyIn('chromium', COLLECT);
    const devtools = await context.newCDPSession(page);
    const countDocuments = async (): Promise<number> => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Memory.getDOMCounters')).documents;
    };
    await visitMade(page, { policy });
    await expect(findBanner(page)).toBeVisible();
    const before = await countDocuments();
    for (let count = 0; count < 10; count++) {
      await page.evaluate((html) => {
        const place = document.querySelector('main')!;
        place.innerHTML = html;
        // A script looks into the frame, as those of vendors do.
        place.querySelector('iframe')!.contentDocument!.querySelector('p');
      }, put);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('iframe')].every((one) => one.contentDocument?.readyState === 'complete'),
      );
    }
    expect(await countDocuments()).toBeGreaterThan(before);
    await clear(page);
    await expect.poll(countDocuments).toBeLessThanOrEqual(before);
  });
