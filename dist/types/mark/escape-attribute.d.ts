/** Escapes a text for an attribute in double quotes. */
export declare const escapeAttribute: (text: string) => string;
