export declare const addressOf: (mark: Element) => string;
export declare const typeOf: (mark: Element) => string;
export declare const isModule: (mark: Element) => boolean;
/** Whether it runs whenever it comes, without the others. */
export declare const isAsync: (mark: Element) => boolean;
/** Whether it runs after those that the parser waits for, once the page is parsed. */
export declare const isDeferred: (mark: Element) => boolean;
/** Whether the browser runs it, if it isn't too young a browser for it. */
export declare const isCode: (mark: Element) => boolean;
/** Whether it is fetched, and the browser says when it has run. */
export declare const isHeardOf: (mark: Element) => boolean;
/** The script that runs in the mark's stead: an element runs once at most, as what it was first (HTML, "already started"). */
export declare const createScript: (mark: HTMLElement) => HTMLScriptElement;
/** What has the browser fetch a script that runs later. */
export declare const addPreload: (mark: HTMLElement) => HTMLLinkElement;
