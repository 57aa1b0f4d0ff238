/**
 * An address that may be linked to; undefined for an address that could run code, and for an empty one. A link element parses it as a click
 * would.
 */
export const safeAddress = (address = ''): string | undefined =>
  address && /^(?:https?|mailto|tel):$/.test(Object.assign(document.createElement('a'), { href: address }).protocol)
    ? address
    : undefined;
