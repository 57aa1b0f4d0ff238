/** Finds what may be an address in a text that isn't an address itself: markup, code or a style. */
export declare const addressesIn: (text: string) => readonly string[];
/**
 * Finds what may be an address where characters may be spelled otherwise, and where tabs and line ends, which browsers ignore in an address,
 * may stand in it.
 */
export declare const addressesSpelledIn: (text: string) => readonly string[];
