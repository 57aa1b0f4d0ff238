/**
 * The address of a file that lies beside the gate. A script from elsewhere, loaded without `crossorigin`, has no address of its own
 * that `import()` would go by (HTML, section 8.1.6.7.3).
 * @param tag the gate's own element
 * @param base where the file lies, relative to the gate
 */
export declare const addressBeside: (tag: HTMLScriptElement | null, base: string, file: string) => string;
/**
 * Has a classic file loaded that lies beside the gate. The parser waits for it as for the gate itself, so that it is in force before the
 * page's next script; `document.write` is the only way to that from a script. With a gate that came late itself (`async`, `defer`,
 * by another script), and in XHTML, it comes later.
 * @param tag the gate's own element, whose nonce and mode the file gets
 * @returns the file's element; undefined where the parser waits for another one first, or where the page's own `document.write` has it
 */
export declare const loadBeside: (tag: HTMLScriptElement | null, address: string) => HTMLScriptElement | undefined;
