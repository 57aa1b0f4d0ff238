import type { Consumer } from '../contract/askfirst.js';
/**
 * Has declared hosts and entries held once one of their services isn't allowed, or may soon be refused: the visitor has something of ours
 * open. Who accepted everything needs no such gates.
 * @param gate how the page wants them held
 * @param hold begins to hold them. It is called once at most
 */
export declare const whenNeeded: (gate: string | undefined, hold: () => void) => Consumer;
