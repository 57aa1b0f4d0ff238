import type { Undo } from '../../core/page/undo.js';
/**
 * As `keepRoom`, for what lies over the head of the page. The room is added above and scrolled away in one frame, so that nothing
 * moves; who scrolls up, or tabs there, finds the head of the page below the banner.
 */
export declare const keepRoomAbove: (over: HTMLElement) => Undo;
