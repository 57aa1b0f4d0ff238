import type { Undo } from '../../core/page/undo.js';
/** Calls back when the page gets another address without being loaded (`pushState`, the way back, a fragment). */
export declare const watchNavigation: (act: () => void) => Undo;
