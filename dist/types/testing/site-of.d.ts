/** The site of an address or a host name: its registrable domain, or the name itself if it has none (`localhost`, an IP address). */
export declare const siteOf: (address: string) => string;
/** Whether two addresses or host names belong to one site. */
export declare const isSameSiteOf: (one: string, other: string) => boolean;
