import type { Undo } from '../../core/page/undo.js';
/** Hides a confirmation once the visitor goes on: to another page of the site, or with a press elsewhere on this one. */
export declare const hideWhenLeft: (surface: HTMLElement, hide: () => void) => Undo;
