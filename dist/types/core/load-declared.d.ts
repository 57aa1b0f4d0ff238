import type { Consumer } from './types.js';
/**
 * Has the file loaded that holds what is asked of declared hosts and written under declared names, once one of their services isn't
 * allowed, or may soon be refused: the visitor has something of ours open.
 * @param tag the gate's own element
 * @param base where the file lies, relative to the gate
 */
export declare const loadDeclared: (tag: HTMLScriptElement | null, base: string) => Consumer;
