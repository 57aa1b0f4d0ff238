import { getDomain } from 'tldts';

/** The site of an address or a host name: its registrable domain, or the name itself if it has none (`localhost`, an IP address). */
export const siteOf = (address: string): string => {
  const host = address.includes('://') ? new URL(address).hostname : address.replace(/^\./, '');
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
};

/** Whether two addresses or host names belong to one site. */
export const isSameSiteOf = (one: string, other: string): boolean => siteOf(one) === siteOf(other);
