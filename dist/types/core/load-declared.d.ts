import type { Consumer } from './types.js';
/**
 * Has the file loaded that holds what is asked of declared hosts and written under declared names, once one of their services isn't
 * allowed, or may soon be refused: the visitor has something of ours open.
 * @param gate how the gate's own element wants it held
 */
export declare const loadDeclared: (gate: string | undefined, load: (file: string) => void) => Consumer;
