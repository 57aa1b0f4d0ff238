import type { Undo } from '../../core/page/undo.js';
/**
 * Like `keepRoom`, for an element at the head of the page. The room is added above and scrolled away in one frame, so that nothing moves. A
 * visitor who scrolls up, or tabs there, finds the head of the page below the banner.
 */
export declare const keepRoomAbove: (over: HTMLElement) => Undo;
