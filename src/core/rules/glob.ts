/**
 * A glob as the source of a regular expression.
 * @param any what `*` stands for there; any characters, unless told
 */
export const globSource = (glob: string, any = '.*'): string => glob.replace(/[^\w*]/g, '\\$&').replaceAll('*', any);
