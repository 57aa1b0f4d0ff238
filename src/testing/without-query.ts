/** An address without query and fragment. */
export const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '');
