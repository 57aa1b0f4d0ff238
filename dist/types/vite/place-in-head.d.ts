/** Puts markup at the start of a page's head: after the tag that names the encoding, and before every script that blocks the parser. */
export declare const placeInHead: (html: string, markup: string) => string;
