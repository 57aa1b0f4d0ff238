import type { Undo } from '../../core/page/undo.js';
/**
 * Has nothing that a visitor or a script does to a control or a form that is off come to the page's listeners, nor the browser act on it.
 * Typing goes on, what was typed stays, and the focus goes where it goes.
 * @param answer tells the visitor, who pressed something that is off
 */
export declare const holdInput: (isOff: (element: Element) => boolean, answer: (owner: Element) => void) => Undo;
