/**
 * A glob as the source of a regular expression.
 * @param any the expression that `*` becomes; by default any characters
 */
export declare const globSource: (glob: string, any?: string) => string;
