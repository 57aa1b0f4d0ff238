import type { Browser } from 'playwright-core';
import type { Policy } from '../../core/policy/policy.js';
import { pagePolicy } from '../../testing/page-policy.js';
import { readPolicy } from '../../testing/read-policy.js';
import { settle } from '../../testing/settle.js';
import { watch } from '../../testing/watch.js';
import { crawlPages } from '../browsing/crawl-pages.js';
import { readSitemap } from '../browsing/read-sitemap.js';
import type { AuditOptions } from './audit-options.js';
import { UsageError } from './exit-codes.js';
import { readText } from './read-text.js';

/** A site's pages and its policy. */
export interface Site {
  readonly pages: readonly string[];
  /** Undefined if the site has no Askfirst, and no policy was handed in. */
  readonly policy: Policy | undefined;
  readonly region?: string;
}

type FindOptions = Pick<AuditOptions, 'policy' | 'crawl' | 'sitemap' | 'region'>;

const asAddress = (text: string): string => {
  const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) throw new UsageError(`${text} is no address of a page`);
  return new URL(address).href;
};

const findPages = async (
  browser: Browser,
  urls: readonly string[],
  options: FindOptions,
): Promise<readonly string[]> => {
  const { crawl, sitemap } = options;
  const first = urls.map(asAddress);
  if (crawl !== undefined && !(crawl >= 1)) throw new UsageError('--crawl needs a number of pages');
  if (sitemap === undefined) return crawl === undefined ? first : crawlPages(browser, first, crawl);
  const address = sitemap === true ? new URL('/sitemap.xml', first[0]).href : sitemap;
  try {
    const pages = await readSitemap(address);
    return [...new Set([...first, ...pages])].slice(0, crawl);
  } catch (error) {
    throw new UsageError(`The sitemap can’t be read: ${(error as Error).message}`);
  }
};

const policyOfPage = async (browser: Browser, url: string): Promise<Site['policy']> => {
  const context = await browser.newContext();
  try {
    const watched = await watch(context, { site: url });
    const page = await context.newPage();
    await page.goto(url);
    await settle(page, watched);
    return await pagePolicy(page);
  } catch {
    // The page couldn't be opened. Its audit reports that.
    return undefined;
  } finally {
    await context.close();
  }
};

/** Finds the pages of a site, and its policy. @throws UsageError if an address or a file can't be used */
export const findSite = async (browser: Browser, urls: readonly string[], options: FindOptions): Promise<Site> => {
  const pages = await findPages(browser, urls, options);
  const region = options.region;
  if (!options.policy) {
    const policy = await policyOfPage(browser, pages[0] ?? '');
    return { pages, policy, ...(region && { region }) };
  }
  try {
    return { pages, policy: readPolicy(readText(options.policy)), ...(region && { region }) };
  } catch (error) {
    throw new UsageError(`${options.policy}: ${(error as Error).message}`);
  }
};
