import { HELD } from '../core/holding/fetching-attributes.js';
import { createElementNS, WeakMap } from '../core/page/natives-for-marks.js';
import { Promise } from '../core/page/natives.js';
import type { Settle } from '../core/releasing/settle.js';

/** The elements that fetch by themselves. No other one is given an address. */
const FETCHING = 'iframe img link source video audio track embed object image input'.split(' ');
/** Those that fetch later where they are lazy. Media that are lazy wouldn't fetch before they are seen (Chromium 156). */
const LAZY: readonly string[] = ['iframe', 'img'];
/** Those that show a document of their own. */
const FRAMES: readonly string[] = ['iframe', 'object', 'embed'];

/** Whether an address is code that would run in this page. The browser reads it, as it passes over spaces and line ends. */
const isCode = (element: Element, address: string): boolean => {
  const link = createElementNS(element.namespaceURI, 'a') as HTMLAnchorElement;
  link.setAttribute('href', address);
  return link.protocol === 'javascript:';
};

/**
 * Firefox (seen in 153) sends nothing for an address that is taken away before the script that put it in gives way, and asks twice for
 * what becomes lazy while it loads. Only Firefox has this member.
 */
const isFirefox = (): boolean => 'mozInnerScreenX' in window;

/**
 * A copy of a released picture or frame, from a history cache or a clone, has its live address. A lazy one fetches after the browser has
 * painted, so that there is time to take the address away from it. What has begun to load isn't changed by that.
 */
const makeLazy = async (element: Element): Promise<void> => {
  if (isFirefox()) return;
  // A picture decides by the attribute after the scripts that run now (HTML, section 4.8.4.3.5).
  await Promise.resolve();
  const loading = element.getAttribute('loading');
  if (!LAZY.includes(element.localName) || loading === 'lazy') return;
  element.setAttribute('data-loading', loading ?? '');
  element.setAttribute('loading', 'lazy');
};

const undoLazy = (element: Element): void => {
  const loading = element.getAttribute('data-loading');
  if (loading === null) return;
  element.removeAttribute('data-loading');
  if (loading) element.setAttribute('loading', loading);
  else element.removeAttribute('loading');
};

/** An attribute to set, or to take away where the value is null. */
type Change = readonly [name: string, value: string | null];

/**
 * Holds marked iframes, images, media, links and all else that fetches by itself: `data-src`, `data-srcset`, `data-href`,
 * `data-poster` and `data-data` become the real attributes once that is allowed, and stop being it when it no longer is.
 */
export const embeds = (): Settle => {
  /** Documents that frames had in their markup. They aren't kept in an attribute, where text of the page would become code. */
  const documents = new WeakMap<Element, string>();
  const findChanges = (element: Element, allowed: boolean, attribute?: string): Change[] =>
    HELD.flatMap((name): Change[] => {
      const live = element.getAttribute(name);
      const inert = element.getAttribute(`data-${name}`);
      const held = inert ?? live;
      if (held === null || (!allowed && live === null)) return [];
      // One that came with a live address comes back as well.
      if (inert === null) element.setAttribute(`data-${name}`, held);
      if (!allowed) return [[name, null]];
      // The page may have another address shown than the one that was held.
      const isFollowed = !attribute || live === null || attribute === `data-${name}`;
      return isFollowed && live !== held && !isCode(element, held) ? [[name, held]] : [];
    });
  const apply = (element: Element, changes: readonly Change[]): void => {
    // A frame keeps its page until it leaves the document, whatever its attributes say; one that the parser has just put in
    // drops an address that it is given before its first, empty page is there (Chromium 156); and in its place it would ask twice.
    const place = FRAMES.includes(element.localName) && document.createComment('');
    if (place) element.replaceWith(place);
    for (const [name, value] of changes)
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    if (place) place.replaceWith(element);
    // Media keep to what they have, and go on playing it, until they are told to look again; a track isn't reason enough.
    element.closest<HTMLMediaElement>('video,audio,track')?.load?.();
  };
  return (element, allowed, attribute) => {
    if (!FETCHING.includes(element.localName)) return;
    const changes = findChanges(element, allowed, attribute);
    const live = element.getAttribute('srcdoc');
    const held = documents.get(element);
    if (!allowed && live !== null) {
      documents.set(element, live);
      changes.push(['srcdoc', null]);
    } else if (allowed && held !== undefined) {
      documents.delete(element);
      changes.push(['srcdoc', held]);
    }
    if (changes.length) apply(element, changes);
    // Not before: one that isn't lazy any more fetches at once.
    if (allowed) void makeLazy(element);
    else undoLazy(element);
  };
};
