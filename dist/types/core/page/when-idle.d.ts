import type { Undo } from './undo.js';
/** Calls a function once the page is loaded and the browser is idle, or at once if the page is loaded already. */
export declare const whenIdle: (act: () => void) => Undo;
