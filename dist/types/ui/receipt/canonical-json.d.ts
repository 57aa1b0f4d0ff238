/** JSON in one spelling: members sorted, nothing between them (RFC 8785), so that the same data has the same hash wherever it is made. */
export declare const canonicalJson: (value: unknown) => string;
