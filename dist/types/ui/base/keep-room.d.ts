import type { Undo } from '../../core/page/undo.js';
/**
 * Keeps an element at the foot of the page from covering the focused element (WCAG 2.2, 2.4.11). Whatever scrolls behind it scrolls further
 * by its height, and scrolls the focused element to above it. Nothing moves, and the room isn't printed.
 */
export declare const keepRoom: (over: HTMLElement) => Undo;
