import { addressesSpelledIn } from './addresses-in.js';

export const XLINK = 'http://www.w3.org/1999/xlink';

/** The elements that fetch by an attribute. */
export const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  src: ['script', 'iframe', 'frame', 'img', 'source', 'video', 'audio', 'track', 'embed', 'input'],
  srcset: ['img', 'source'],
  href: ['link', 'image', 'use', 'feImage', 'script'],
  'xlink:href': ['image', 'use', 'feImage', 'script'],
  data: ['object'],
  poster: ['video'],
  imagesrcset: ['link'],
  background: ['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'col', 'colgroup'],
  ping: ['a', 'area'],
  srcdoc: ['iframe'],
  // `set` and `animate` give another attribute a value, which may be an address.
  to: ['set', 'animate'],
  from: ['animate'],
  values: ['animate'],
};

const NONE: readonly string[] = [];
const NAMES: readonly string[] = [...new Set(Object.values(ELEMENTS).flat())];
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  NAMES.map((one) => [one, Object.keys(ELEMENTS).filter((name) => ELEMENTS[name]?.includes(one))]),
);

/** The attributes by which an element fetches. */
export const attributesOf = ({ localName }: Pick<Element, 'localName'>): readonly string[] =>
  ATTRIBUTES.get(localName) ?? NONE;

/** Finds the elements that may fetch something. Links and table cells are many, so they match only if they have the attribute. */
export const FETCHING_ELEMENTS = [
  ...new Set(Object.entries(ELEMENTS).flatMap(([name, ones]) => (/g$|gr/.test(name) ? `[${name}]` : ones))),
].join();

/** The addresses in a document that is given as text (a `data:` address). */
const addressesInDocument = (address: string): readonly string[] => {
  // Unlike decodeURIComponent, it leaves a "%" that stands for itself ("width: 100%").
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all browsers have it
  const text = unescape(address);
  try {
    return addressesSpelledIn(/;\s*base64,/i.test(text) ? atob(text.replace(/^[^,]*,/, '')) : text);
  } catch {
    return [];
  }
};

const addressesInList = (list: string): readonly string[] => list.split(/[\s,]+/);
const addressesInValues = (values: string): readonly string[] => values.split(';');

/** How addresses are found in an attribute that isn't an address itself. */
const FIND: Readonly<Record<string, (value: string) => readonly string[]>> = {
  srcset: addressesInList,
  imagesrcset: addressesInList,
  ping: addressesInList,
  srcdoc: addressesSpelledIn,
  to: addressesInValues,
  from: addressesInValues,
  values: addressesInValues,
};
/** The elements that show a document, which may be given as text. */
const DOCUMENTS: readonly string[] = ['iframe', 'object', 'embed'];

/** The value of such an attribute. In XML any prefix may stand for XLink. */
export const valueOf = (element: Element, name: string): string | null =>
  name === 'xlink:href' ? element.getAttributeNS(XLINK, 'href') : element.getAttribute(name);

/** The addresses that an element fetches when an attribute has this value. */
export const addressesOf = ({ localName }: Element, name: string, value: string): readonly string[] => {
  const found = FIND[name]?.(value);
  if (found || !DOCUMENTS.includes(localName)) return found ?? [value];
  const address = value.replace(/[\t\n\r]/g, '');
  return /^\s*data:/i.test(address) ? addressesInDocument(address) : [value];
};
