import type { Later } from '../core/later.js';
/** Starts the UI, once for a page, and shows the surface asked for. The registry of elements knows whether it is started. */
export declare const open: Later['open'];
