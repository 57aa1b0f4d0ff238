import type { Browser } from 'playwright-core';
import { settle } from '../../testing/settle.js';
import { watch } from '../../testing/watch.js';

/** Addresses of files that aren't pages. */
const NO_PAGE = /\.(?:pdf|zip|jpe?g|png|gif|svg|webp|mp4|mp3|docx?|xlsx?|xml|json|ics|css|js)$/i;

const withoutHash = (address: string): string => address.replace(/#.*$/, '');

/** Follows the links of a site's pages, breadth first. @param most how many pages at most, the first ones included */
export const crawlPages = async (
  browser: Browser,
  first: readonly string[],
  most: number,
): Promise<readonly string[]> => {
  const found = new Set(first.map(withoutHash));
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const watched = await watch(context, { site: first[0] ?? '' });
    for (const address of found) {
      if (found.size >= most) break;
      const response = await page.goto(address).catch(() => null);
      if (!response?.ok()) continue;
      await settle(page, watched);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      );
      for (const link of links.map(withoutHash)) {
        if (!URL.canParse(link)) continue;
        const { origin, pathname } = new URL(link);
        if (origin === new URL(address).origin && !NO_PAGE.test(pathname) && found.size < most) found.add(link);
      }
    }
  } finally {
    await context.close();
  }
  return [...found];
};
