const ADDRESS = /(?:[a-z]+:)?\/{1,2}[^\s"'`<>()\\,;]+/gi;

/** What may be an address in a text of another language: in markup, code or a style. */
export const addressesIn = (text: string): readonly string[] => text.match(ADDRESS) ?? [];
