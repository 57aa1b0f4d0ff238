const ADDRESS = /(?:[a-z]+:)?\/{1,2}[^\s"'`<>()\\,;]+/gi;

/** Finds what may be an address in a text that isn't an address itself: markup, code or a style. */
export const addressesIn = (text: string): readonly string[] => text.match(ADDRESS) ?? [];
