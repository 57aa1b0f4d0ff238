/** An address that may be linked to; undefined for one that could run code, and for none. A link element reads it as a click would. */
export const safeAddress = (address = ''): string | undefined =>
  address && /^(?:https?|mailto|tel):$/.test(Object.assign(document.createElement('a'), { href: address }).protocol)
    ? address
    : undefined;
