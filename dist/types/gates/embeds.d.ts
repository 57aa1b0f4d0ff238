import type { Settle } from '../core/releasing/settle.js';
/**
 * Holds marked iframes, images, media, links and all else that fetches by itself: `data-src`, `data-srcset`, `data-href`,
 * `data-poster` and `data-data` become the real attributes once that is allowed, and stop being it when it no longer is.
 */
export declare const embeds: () => Settle;
