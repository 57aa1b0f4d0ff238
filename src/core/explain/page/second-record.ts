import type { Policy } from '../../policy/policy.js';
import type { Findings } from './finding.js';
import { cookieOf } from '../../policy/cookie-of.js';

/**
 * Finds a second cookie with the name of the record, as another domain or path, or a server, may have set it.
 * @param cookies the page's cookies, as `document.cookie` has them
 */
export function* findSecondRecord(policy: Policy, cookies: string): Findings {
  const { name } = cookieOf(policy);
  const count = cookies.split('; ').filter((pair) => pair.startsWith(`${name}=`)).length;
  if (count > 1)
    yield [
      `This browser holds ${count} cookies named "${name}", of several domains or paths, so it isn’t sure which answer counts: set cookie.domain and cookie.path to one value on all pages of the site, and have no server set that cookie; or give cookie.name another name here`,
    ];
}
