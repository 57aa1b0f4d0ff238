/** Converts an argument to text as the platform does (Web IDL, DOMString). A symbol throws a TypeError there too. */
export declare const asText: (value: unknown) => string;
