import type { Policy } from '../../policy/policy.js';
import type { Findings } from './finding.js';
/**
 * Finds a second cookie with the name of the record, as another domain or path, or a server, may have set it.
 * @param cookies the page's cookies, as `document.cookie` has them
 */
export declare function findSecondRecord(policy: Policy, cookies: string): Findings;
