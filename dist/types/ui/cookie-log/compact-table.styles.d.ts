/** A table also where there is room for its columns alone: small, and close together. */
export declare const compactTableStyles: string;
