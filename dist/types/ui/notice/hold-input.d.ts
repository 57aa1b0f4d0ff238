import type { Undo } from '../../core/page/undo.js';
/**
 * Holds all that a visitor or a script does to a control or form that is off: neither the page's listeners get it, nor does the browser act
 * on it. Typing still works, a typed text stays, and the focus moves as usual.
 * @param answer tells a visitor who pressed something that it is off
 */
export declare const holdInput: (isOff: (element: Element) => boolean, answer: (owner: Element) => void) => Undo;
