import type { Undo } from '../../core/page/undo.js';
/**
 * Guards what the visitor does on the widget's surfaces. A surface gets an event before any listener of the page does, and these don't get
 * it at all, so that no focus trap or modal dialog swallows an answer. The second press of a double click answers nothing. Neither does a
 * press at the place of the press that has just opened the surface.
 */
export declare const guardPresses: () => Undo;
