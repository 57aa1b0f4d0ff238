import type { Consumer } from '../contract/askfirst.js';
/**
 * Begins to hold declared hosts and entries once one of their services isn't allowed, or may soon be refused because the visitor has opened
 * a surface of the widget. A visitor who accepted everything needs no such gates.
 * @param gate how the page wants them held
 * @param hold begins to hold them. It is called once at most
 */
export declare const whenNeeded: (gate: string | undefined, hold: () => void) => Consumer;
