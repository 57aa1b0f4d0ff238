/** A tag that is there for the first wanted one that has any, its end cut off piece by piece (RFC 4647, section 3.4). */
export declare const lookUp: (wanted: readonly string[], tags: readonly string[]) => string | undefined;
/** A tag in a form whose end can be cut off without ending at the wrong language (CLDR, likely subtags, parents and aliases). */
export declare const canonical: (tag: string) => string;
