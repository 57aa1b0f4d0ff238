/**
 * A glob as the source of a regular expression.
 * @param any what `*` stands for there; any characters, unless told
 */
export declare const globSource: (glob: string, any?: string) => string;
