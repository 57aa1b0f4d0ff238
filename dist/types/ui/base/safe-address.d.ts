/**
 * An address that may be linked to; undefined for an address that could run code, and for an empty one. A link element parses it as a click
 * would.
 */
export declare const safeAddress: (address?: string) => string | undefined;
