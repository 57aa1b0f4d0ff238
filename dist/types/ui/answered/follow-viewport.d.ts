import type { Undo } from '../../core/page/undo.js';
/**
 * Keeps a surface in what is seen of a page that is wider than the phone: what is fixed there is fixed to all of the page's width, and
 * the foot of that lies below the screen. A page that the visitor has magnified is left as it is.
 */
export declare const followViewport: (surface: HTMLElement) => Undo;
