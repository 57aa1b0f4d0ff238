/** An address without query and fragment. */
export declare const withoutQuery: (address: string) => string;
