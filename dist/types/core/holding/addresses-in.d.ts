/** Finds what may be an address in a text that isn't an address itself: markup, code or a style. */
export declare const addressesIn: (text: string) => readonly string[];
