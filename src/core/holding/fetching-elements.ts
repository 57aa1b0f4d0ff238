import { addressesIn } from './addresses-in.js';

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

/** The attributes that say what to fetch. */
export const FETCHING_ATTRIBUTES: readonly string[] = Object.keys(ELEMENTS);

/** Finds the elements that may fetch something. Links and table cells are many, so they match only if they have the attribute. */
export const FETCHING_ELEMENTS = [
  ...new Set(Object.entries(ELEMENTS).flatMap(([name, ones]) => (/g$|gr/.test(name) ? `[${name}]` : ones))),
].join();

/** Whether an element fetches by an attribute. */
export const fetchesBy = ({ localName }: Element, name: string): boolean => !!ELEMENTS[name]?.includes(localName);

/** The addresses in a document that is given as text (a `data:` address). */
const addressesInDocument = (address: string): readonly string[] => {
  // Unlike decodeURIComponent, it leaves a "%" that stands for itself ("width: 100%").
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- all browsers have it
  const text = unescape(address);
  try {
    return addressesIn(/;\s*base64,/i.test(text) ? atob(text.replace(/^[^,]*,/, '')) : text);
  } catch {
    return [];
  }
};

/** The addresses that an element fetches when an attribute has this value. */
export const addressesOf = ({ localName }: Element, name: string, value: string): readonly string[] => {
  if (/doc|to|from|val/.test(name)) return addressesIn(value);
  if (/srcset|ping/.test(name)) return value.split(/[\s,]+/);
  return /^(?:iframe|object|embed)$/.test(localName) && /^\s*data:/i.test(value) ? addressesInDocument(value) : [value];
};
