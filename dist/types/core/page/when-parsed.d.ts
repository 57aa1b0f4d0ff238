/** Settles when the document is parsed: DOMContentLoaded is at hand, or past. */
export declare const whenParsed: () => Promise<unknown>;
