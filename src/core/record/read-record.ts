import { nativeGetter } from '../page/native-getter.js';
import type { Policy } from '../policy/policy.js';
import { cookieOf } from '../policy/cookie-of.js';

/**
 * The texts of the cookies that have the record's name. There may be several on different paths and domains, if the site changed the place
 * of the record, or a server stored one. In a sandboxed frame there are none.
 * @param readCookies the browser's own way to read cookies, as it was before the page's scripts ran
 */
export const readRecords = (
  policy: Pick<Policy, 'cookie'>,
  readCookies = nativeGetter('cookie'),
): readonly string[] => {
  const head = `${cookieOf(policy).name}=`;
  try {
    const pairs = readCookies().split('; ');
    return pairs.filter((pair) => pair.startsWith(head)).map((pair) => pair.slice(head.length));
  } catch {
    return [];
  }
};
