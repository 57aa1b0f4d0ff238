/** Finds the first wanted language that exists: its tag is cut from the end, part by part, until one matches (RFC 4647, section 3.4). */
export declare const lookUp: (wanted: readonly string[], tags: readonly string[]) => string | undefined;
/** The tag as it is written today: `de_DE` is de-DE, `iw` is he, `mo` is ro, `cnr` is sr-ME (CLDR, aliases). */
export declare const modernTag: (tag: string) => string;
/** A tag in a form whose end can be cut off without ending at the wrong language (CLDR, likely subtags and parents). */
export declare const canonicalTag: (tag: string) => string;
