import type { Undo } from '../../core/page/undo.js';
/**
 * Keeps what lies over the foot of the page from covering what has the focus (WCAG 2.2, 2.4.11): what scrolls behind it scrolls that
 * much further, and stops scrolling that much earlier. Nothing moves, and nothing of it is printed.
 */
export declare const keepRoom: (over: HTMLElement) => Undo;
