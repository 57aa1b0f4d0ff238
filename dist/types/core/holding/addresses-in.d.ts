/** Finds what may be an address in a text that isn't an address itself: markup, code or a style. */
export declare const addressesIn: (text: string) => readonly string[];
/** Finds the same where characters may be spelled otherwise, and with tabs and line ends, which browsers ignore in an address. */
export declare const addressesSpelledIn: (text: string) => readonly string[];
