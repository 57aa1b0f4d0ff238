import type { Settle } from '../core/releasing/settle.js';
/**
 * Holds marked iframes, images, media, links and all other elements that fetch by themselves. `data-src`, `data-srcset`, `data-href`,
 * `data-poster` and `data-data` become the real attributes once the expression is allowed, and are inert again when it no longer is.
 */
export declare const embeds: () => Settle;
