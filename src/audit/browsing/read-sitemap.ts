import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';

interface Located {
  readonly loc?: string;
}
interface Sitemap {
  readonly urlset?: { readonly url?: readonly Located[] };
  readonly sitemapindex?: { readonly sitemap?: readonly Located[] };
}

/**
 * Reads a sitemap, and the sitemaps that it names.
 * @see https://www.sitemaps.org/protocol.html
 * @throws when it can't be loaded
 */
export const readSitemap = async (address: string, depth = 0): Promise<readonly string[]> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
  const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
  const { urlset, sitemapindex } = parser.parse(text) as Sitemap;
  const pages = (urlset?.url ?? []).flatMap(({ loc }) => (loc ? [loc] : []));
  const others = depth < 2 ? (sitemapindex?.sitemap ?? []) : [];
  for (const { loc } of others) if (loc) pages.push(...(await readSitemap(loc, depth + 1)));
  return pages;
};
