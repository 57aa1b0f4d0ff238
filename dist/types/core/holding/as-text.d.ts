/** What the platform makes of an argument that it takes for text (Web IDL, DOMString); a symbol throws a TypeError there too. */
export declare const asText: (value: unknown) => string;
