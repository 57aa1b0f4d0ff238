/**
 * A glob as the source of a regular expression.
 * @param any the expression that `*` becomes; by default any characters
 */
export const globSource = (glob: string, any = '.*'): string => glob.replace(/[^\w*]/g, '\\$&').replaceAll('*', any);
