import type { Undo } from '../core/types.js';
/**
 * Keeps what lies over the foot of the page from covering what has the focus (WCAG 2.2, 2.4.11): the page scrolls that much
 * further, and stops scrolling that much earlier. Nothing moves: where more padding would press the body, there is none.
 */
export declare const keepRoom: (over: HTMLElement) => Undo;
