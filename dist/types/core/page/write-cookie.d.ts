/**
 * Writes a cookie's text, by the browser's own setter where an element hides the document's property (`<img name=cookie>`: HTML, section
 * 3.1.6).
 */
export declare const writeCookie: (text: string) => void;
