import thirdPartyWeb from 'third-party-web';
import { siteOf } from '../../testing/site-of.js';

/** Who is behind a host, as third-party-web knows it. */
export interface Company {
  readonly name: string;
  readonly provider: string;
}

/** The company behind an address; where nobody knows, the site's name stands for it. */
export const companyOfHost = (address: string): Company => {
  const entity = thirdPartyWeb.getEntity(address);
  const site = siteOf(address);
  return entity ? { name: entity.name, provider: entity.company || entity.name } : { name: site, provider: site };
};
