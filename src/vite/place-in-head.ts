/** The tag that names the encoding. Browsers look for it only in the first 1024 bytes (HTML, section 4.2.5.4). */
const ENCODING = /<meta\s[^>]*\bcharset\b[^>]*>/i;
const PLACES: readonly RegExp[] = [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i];

/** Puts markup at the start of a page's head: after the tag that names the encoding, and before every script that blocks the parser. */
export const placeInHead = (html: string, markup: string): string => {
  const encoding = ENCODING.exec(html);
  const isFirst = encoding !== null && !/<(?:script|\/head)\b/i.test(html.slice(0, encoding.index));
  const found = isFirst ? encoding : PLACES.map((place) => place.exec(html)).find((one) => one !== null);
  const at = found ? found.index + found[0].length : 0;
  return html.slice(0, at) + markup + html.slice(at);
};
