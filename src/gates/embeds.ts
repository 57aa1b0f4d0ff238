import type { Settle } from '../core/types.js';

/** The attributes that make a browser fetch something, each with the inert one that holds its value meanwhile. */
const HELD = [
  ['data-srcset', 'srcset'],
  ['data-href', 'href'],
  ['data-src', 'src'],
] as const;

/**
 * Holds marked iframes, images, links and all else that has an address: `data-src`, `data-srcset`, `data-href` become the
 * real attributes once that is allowed, and stop being it when it no longer is.
 */
export const embeds: Settle = (element, allowed) => {
  for (const [inert, live] of HELD) {
    const value = element.getAttribute(inert);
    if (!allowed) element.removeAttribute(live);
    else if (value !== null) element.setAttribute(live, value);
  }
  // A frame keeps its page until it leaves the document, whatever its attributes say; and one that the parser has just put
  // in drops an address that it is given before its first, empty page is there (Chromium 156).
  if (element.localName === 'iframe') element.replaceWith(element);
};
