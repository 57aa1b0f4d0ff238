import type { Undo } from '../../core/page/undo.js';
/** Takes the look of the page again when that may have changed: another body, another class, a style sheet that came late, light and dark. */
export declare const followPageLook: (take: () => void) => Undo;
