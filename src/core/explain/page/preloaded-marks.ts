import { HELD_ATTRIBUTES } from '../../holding/held-attributes.js';
import type { Findings } from './finding.js';

/** The kinds of link that fetch an address ahead of its use. */
const AHEAD: readonly string[] = ['preload', 'modulepreload', 'prefetch'];
/** The kinds that only connect to an address's host. This too tells the host about the visitor. */
const CONNECTS: readonly string[] = ['preconnect', 'dns-prefetch'];

const addressesOf = (mark: Element, base: string): readonly URL[] => {
  const names = mark.localName === 'script' ? ['src', 'data-src'] : HELD_ATTRIBUTES.map((name) => `data-${name}`);
  return names
    .map((name) => mark.getAttribute(name))
    .filter((address): address is string => !!address && URL.canParse(address, base))
    .map((address) => new URL(address, base));
};

/** Finds links to a marked address: the browser follows them before anybody was asked. */
export function* findPreloadedMarks(page: Document): Findings {
  const marked = [...page.querySelectorAll('[data-consent]')].flatMap((mark) => addressesOf(mark, page.baseURI));
  const addresses = marked.map(({ href }) => href);
  const origins = marked.map(({ origin }) => origin).filter((origin) => origin !== new URL(page.baseURI).origin);
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel][href]')) {
    if (link.hasAttribute('data-consent')) continue;
    const rels = link.rel.toLowerCase().split(/\s+/);
    const asks = AHEAD.find((rel) => rels.includes(rel));
    const connects = CONNECTS.find((rel) => rels.includes(rel));
    if (asks && addresses.includes(link.href))
      yield [
        `A <link rel="${asks}"> asks for ${link.href}, which is marked, before the visitor is asked: take the link away (with Next, write <script> instead of next/script)`,
        link,
      ];
    else if (connects && origins.includes(new URL(link.href).origin))
      yield [
        `A <link rel="${connects}"> connects to ${link.href}, of which something is marked, before the visitor is asked: take the link away`,
        link,
      ];
  }
}
