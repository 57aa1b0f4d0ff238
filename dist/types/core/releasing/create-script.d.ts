export declare const addressOf: (mark: Element) => string;
export declare const typeOf: (mark: Element) => string;
export declare const isModule: (mark: Element) => boolean;
/** Whether the script runs as soon as it is loaded, in no order with the others. */
export declare const isAsync: (mark: Element) => boolean;
/** Whether the script runs once the page is parsed, after those for which the parser waits. */
export declare const isDeferred: (mark: Element) => boolean;
/** Whether the script is JavaScript. A browser that knows modules doesn't run it if it is `nomodule`. */
export declare const isCode: (mark: Element) => boolean;
/** Whether the script is fetched, and the browser fires an event when it has run. */
export declare const isHeardOf: (mark: Element) => boolean;
/**
 * Makes the script that runs in place of the mark. The mark itself can't run: the browser decides once what an element is (HTML, "already
 * started").
 */
export declare const createScript: (mark: HTMLElement) => HTMLScriptElement;
/** Has the browser preload a script that runs later. */
export declare const addPreload: (mark: HTMLElement) => HTMLLinkElement;
