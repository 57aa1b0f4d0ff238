import type { Undo } from '../../core/page/undo.js';
/** Calls back when the page's address changes without a new page being loaded (`pushState`, the back button, a fragment). */
export declare const watchNavigation: (act: () => void) => Undo;
