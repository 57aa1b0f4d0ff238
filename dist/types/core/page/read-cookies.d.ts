/** The page's cookies as one text. It is empty where the page may not read any, as in a sandboxed frame. */
export declare const readCookies: () => string;
