import type { Consumer } from './types.js';
/**
 * Has the file loaded that holds what is asked of declared hosts and written under declared names, once one of their services isn't
 * allowed, or may soon be refused: the visitor has something of ours open. The parser waits for it as for the gate itself, so that it is in
 * force before the page's next script; `document.write` is the only way to that from a script. With a gate that came late itself
 * (`async`, `defer`, by another script) it comes later.
 * @param tag the gate's own element, whose nonce and mode the file gets
 * @param base where the file lies, relative to the gate
 */
export declare const loadDeclared: (tag: HTMLScriptElement | null, base: string) => Consumer;
