/**
 * The page's cookies as one text, by the browser's own getter where an element hides the document's property (`<img name=cookie>`: HTML,
 * section 3.1.6).
 * @throws where the page may not read any, as in a sandboxed frame
 */
export declare const readVisibleCookies: () => string;
/** The same, and empty where the page may not read any. */
export declare const readCookies: () => string;
