import { HELD_ATTRIBUTES } from '../core/holding/held-attributes.js';
import { createElementNS } from '../core/page/natives.js';
import type { Settle } from '../core/releasing/settle.js';

/** The elements that fetch by an attribute. Only these are given an address. */
const FETCHING = 'iframe img link source video audio track embed object image input'.split(' ');
/** The elements that are made lazy. Lazy media would fetch only once they are near the viewport (https://github.com/whatwg/html/pull/11980). */
const LAZY: readonly string[] = ['iframe', 'img'];
/** The elements that show a document of their own. */
const FRAMES: readonly string[] = ['iframe', 'object', 'embed'];

/** Whether an address is code that would run in this page. The browser parses it, because it ignores spaces and line ends in it. */
const isCode = (element: Element, address: string): boolean => {
  const link = createElementNS(element.namespaceURI, 'a') as HTMLAnchorElement;
  link.setAttribute('href', address);
  return link.protocol === 'javascript:';
};

/**
 * Firefox 153 differs in two ways. It requests nothing if an address is removed before the script that set it has ended, so `makeLazy`
 * isn't needed there. And it requests an element twice if the element becomes lazy while it loads. No reports of these are known. This may
 * go once test/e2e/released-marks.spec.ts passes without it in Firefox. Only Firefox has this member.
 */
const isFirefox = (): boolean => 'mozInnerScreenX' in window;

/**
 * Makes a released picture or frame lazy. A copy of it, from a history cache or a clone, still has the live address. A lazy copy fetches
 * only after the next paint, which leaves time to remove the address. An element that is loading already isn't affected.
 */
const makeLazy = async (element: Element): Promise<void> => {
  if (isFirefox()) return;
  // A picture reads the attribute after the scripts that run now (HTML, section 4.8.4.3.5).
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

/** An attribute to set; or to remove, if the value is null. */
type Change = readonly [name: string, value: string | null];

/**
 * Holds marked iframes, images, media, links and all other elements that fetch by themselves. `data-src`, `data-srcset`, `data-href`,
 * `data-poster` and `data-data` become the real attributes once the expression is allowed, and are inert again when it no longer is.
 */
export const embeds = (): Settle => {
  /** The documents that frames had in `srcdoc`. They aren't stored in an attribute, where a text of the page could become code. */
  const documents = new WeakMap<Element, string>();
  const findChanges = (element: Element, allowed: boolean, attribute?: string): Change[] =>
    HELD_ATTRIBUTES.flatMap((name): Change[] => {
      const live = element.getAttribute(name);
      const inert = element.getAttribute(`data-${name}`);
      const held = inert ?? live;
      if (held === null || (!allowed && live === null)) return [];
      // An element that came into the page with a live address gets it back later.
      if (inert === null) element.setAttribute(`data-${name}`, held);
      if (!allowed) return [[name, null]];
      // The page may show another address than the held one.
      const isFollowed = !attribute || live === null || attribute === `data-${name}`;
      return isFollowed && live !== held && !isCode(element, held) ? [[name, held]] : [];
    });
  const apply = (element: Element, changes: readonly Change[]): void => {
    // The frame is taken out and put back, for three reasons. A frame keeps its document until it leaves the page, whatever its attributes
    // say. In Chromium 156, a frame that the parser has just inserted ignores an address that it gets before its first, empty document is
    // there. (Browsers differ in when that is: https://github.com/whatwg/html/issues/546.) And a frame that gets the address in its place
    // fetches twice.
    const place = FRAMES.includes(element.localName) && document.createComment('');
    if (place) element.replaceWith(place);
    for (const [name, value] of changes)
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    if (place) place.replaceWith(element);
    // Media keep their source, and go on playing it, until load() is called. A changed track doesn't make them load again.
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
    // Not before the attributes are set: an element that stops being lazy fetches at once.
    if (allowed) void makeLazy(element);
    else undoLazy(element);
  };
};
