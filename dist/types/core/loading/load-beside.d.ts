/**
 * The address of a file that lies beside the gate. `import()` can't find it by itself: the browser gives a script from another origin,
 * loaded without `crossorigin`, no address of its own (HTML, section 8.1.6.7.3).
 * @param tag the gate's own element
 * @param base where the file lies, relative to the gate
 */
export declare const addressBeside: (tag: HTMLScriptElement | null, base: string, file: string) => string;
/**
 * Loads a classic file that lies beside the gate. The parser waits for it as for the gate itself, so that it is in force before the page's
 * next script. `document.write` is the only way in which a script can do that. If the gate itself came late (`async`, `defer`, or put in by
 * a script), and in XHTML, the file comes later.
 * @param tag the gate's own element, whose nonce and data attributes the file gets
 * @returns the file's element; undefined where the parser first waits for another file, or where the page has replaced `document.write`
 */
export declare const loadBeside: (tag: HTMLScriptElement | null, address: string) => HTMLScriptElement | undefined;
