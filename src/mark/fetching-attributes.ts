/**
 * The elements that fetch by themselves and whose address the gate can restore, each with the attributes that make it fetch. `image` is an
 * element of SVG, or an old name of `img`.
 */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  iframe: ['src'],
  img: ['src', 'srcset'],
  image: ['src', 'srcset', 'href', 'xlink:href'],
  link: ['href', 'imagesrcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
};

/** The attributes that hold several addresses, each with a size or a density. */
const LISTS: readonly string[] = ['srcset', 'imagesrcset'];

/** The types of link that the browser fetches, or connects to, by itself (HTML, section 4.6.7). */
const FETCHING_LINKS: readonly string[] = [
  'stylesheet',
  'preconnect',
  'dns-prefetch',
  'preload',
  'modulepreload',
  'prefetch',
  'prerender',
  'icon',
  'apple-touch-icon',
  'apple-touch-icon-precomposed',
  'apple-touch-startup-image',
  'mask-icon',
  'manifest',
  'compression-dictionary',
];

/** The attributes that make an element fetch; empty if it doesn't fetch. */
export const fetchingAttributes = (name: string, values: ReadonlyMap<string, string>): readonly string[] => {
  const attributes = ATTRIBUTES[name] ?? [];
  if (name === 'input') return values.get('type')?.trim().toLowerCase() === 'image' ? attributes : [];
  if (name !== 'link') return attributes;
  const relations = values.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  return relations.some((relation) => FETCHING_LINKS.includes(relation)) ? attributes : [];
};

/** The addresses in an attribute. */
export const addressesIn = (attribute: string, value: string): readonly string[] =>
  LISTS.includes(attribute) ? (value.match(/[^\s,]\S*[^\s,]/g) ?? []) : [value];
