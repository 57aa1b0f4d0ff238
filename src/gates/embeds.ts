import { HELD } from '../core/held-attributes.js';
import type { Settle } from '../core/types.js';

/**
 * Holds marked iframes, images, media, links and all else that has an address: `data-src`, `data-srcset`, `data-href`,
 * `data-poster` and `data-data` become the real attributes once that is allowed, and stop being it when it no longer is.
 */
export const embeds: Settle = (element, allowed) => {
  // A frame keeps its page until it leaves the document, whatever its attributes say; one that the parser has just put in
  // drops an address that it is given before its first, empty page is there (Chromium 156); and in its place it would ask twice.
  const place = /^(iframe|object|embed)$/.test(element.localName) && document.createComment('');
  if (place) element.replaceWith(place);
  for (const name of HELD) {
    const live = element.getAttribute(name);
    const value = element.getAttribute('data-' + name) ?? live;
    if (value === null) continue;
    // One that came with a live address comes back as well.
    element.setAttribute('data-' + name, value);
    if (!allowed) element.removeAttribute(name);
    else if (live !== value) element.setAttribute(name, value);
  }
  if (place) place.replaceWith(element);
  // Media keep to what they have, and go on playing it, until they are told to look again; a track isn't reason enough.
  element.closest<HTMLMediaElement>('video,audio,track')?.load?.();
};
