/** Puts markup at the head of a page: behind the page's encoding, and ahead of every script that the parser waits for. */
export declare const placeInHead: (html: string, markup: string) => string;
