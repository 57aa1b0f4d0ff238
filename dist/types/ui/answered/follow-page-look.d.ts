import type { Undo } from '../../core/page/undo.js';
/**
 * Calls `take` when the page's look may have changed: another body, another class, a style sheet that came late, a switch between light and
 * dark.
 */
export declare const followPageLook: (take: () => void) => Undo;
