import type { Undo } from '../../core/page/undo.js';
/**
 * Keeps a surface in the visible part of a page that is wider than the phone. There, a fixed element is fixed to the whole width of the
 * page, so the foot of the page is below the screen. If the visitor has magnified the page, nothing is changed.
 */
export declare const followViewport: (surface: HTMLElement) => Undo;
