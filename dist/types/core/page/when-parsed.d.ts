/** Settles when the document is parsed: DOMContentLoaded is about to fire, or has fired. */
export declare const whenParsed: () => Promise<unknown>;
