/** Finds the first wanted language that exists. Parts are cut from the end of its tag until one matches (RFC 4647, section 3.4). */
export declare const lookUp: (wanted: readonly string[], tags: readonly string[]) => string | undefined;
/** The tag as it is written today: `de_DE` is de-DE, `iw` is he, `mo` is ro, `cnr` is sr-ME (CLDR, aliases). */
export declare const modernTag: (tag: string) => string;
/** A tag that can be shortened from its end without becoming another language (CLDR, likely subtags and parents). */
export declare const canonicalTag: (tag: string) => string;
