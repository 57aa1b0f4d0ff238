import type { Askfirst, Surface } from '../core/types.js';
/** Starts the UI, once for a page, and shows the surface asked for. */
export declare const open: (consent: Askfirst, surface?: Surface) => Promise<void>;
