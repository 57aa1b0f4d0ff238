/**
 * JSON in one canonical form: members sorted, nothing between them (RFC 8785), so that equal data has an equal hash wherever it is made.
 */
export declare const canonicalJson: (value: unknown) => string;
