import type { Undo } from '../../core/page/undo.js';
/**
 * Looks after what the visitor does on our surfaces: they learn of it before any listener of the page, which learns nothing of it, so
 * that no focus trap or modal dialog swallows an answer. The second press of a double click answers nothing, and neither does a press
 * where the one was that has just opened the surface.
 */
export declare const guardPresses: () => Undo;
