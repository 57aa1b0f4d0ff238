/**
 * The document of a frame as a `data:` address, which `data-src` can hold. (`srcdoc` is loaded as soon as the parser comes to it.) The
 * frame shows the same, but in an origin of its own. A `srcdoc` is in no-quirks mode, whatever it begins with (HTML, section 13.2.6.4.1).
 */
export declare const frameDocumentAddress: (markup: string) => string;
