import { HELD } from '../core/held-attributes.js';
import type { Settle } from '../core/types.js';

/**
 * Holds marked iframes, images, media, links and all else that has an address: `data-src`, `data-srcset`, `data-href`,
 * `data-poster` and `data-data` become the real attributes once that is allowed, and stop being it when it no longer is.
 */
export const embeds: Settle = (element, allowed) => {
  for (const name of HELD) {
    const value = element.getAttribute(`data-${name}`);
    if (!allowed) element.removeAttribute(name);
    else if (value !== null) element.setAttribute(name, value);
  }
  // A frame keeps its page until it leaves the document, whatever its attributes say; and one that the parser has just put
  // in drops an address that it is given before its first, empty page is there (Chromium 156).
  if (/^(iframe|object|embed)$/.test(element.localName)) element.replaceWith(element);
  // Media keep to what they have, and go on playing it, until they are told to look again; a track isn't reason enough.
  (element.closest('video,audio,track') as HTMLMediaElement | null)?.load?.();
};
