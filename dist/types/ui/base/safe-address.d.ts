/** An address that may be linked to; undefined for one that could run code, and for none. A link element reads it as a click would. */
export declare const safeAddress: (address?: string) => string | undefined;
