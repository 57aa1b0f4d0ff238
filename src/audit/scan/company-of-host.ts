import thirdPartyWeb from 'third-party-web';
import { siteOf } from '../../testing/site-of.js';

/** The company behind a host, as third-party-web names it. */
export interface Company {
  readonly name: string;
  readonly provider: string;
}

/** The company behind an address; if it isn't known, the site's domain stands for it. */
export const companyOfHost = (address: string): Company => {
  const entity = thirdPartyWeb.getEntity(address);
  const site = siteOf(address);
  return entity ? { name: entity.name, provider: entity.company || entity.name } : { name: site, provider: site };
};
