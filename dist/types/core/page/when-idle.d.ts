import type { Undo } from './undo.js';
/** Does something once the page is loaded and the browser has nothing better to do; at once where the page is loaded already. */
export declare const whenIdle: (act: () => void) => Undo;
