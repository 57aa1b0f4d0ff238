import type { Policy } from '../policy/policy.js';
/**
 * The texts of the cookies that have the record's name. There may be several on different paths and domains, if the site changed the place
 * of the record, or a server stored one. In a sandboxed frame there are none.
 * @param readCookies the browser's own way to read cookies, as it was before the page's scripts ran
 */
export declare const readRecords: (policy: Pick<Policy, "cookie">, readCookies?: () => string) => readonly string[];
