import type { Policy } from '../policy/policy.js';
import type { ConsentRecord } from './record.js';
/**
 * Puts the record into its cookie, or takes the cookie away, and the history of earlier answers with it: `Secure` on https, `SameSite=Lax`,
 * `Path=/`, and for this host alone unless the policy says otherwise. It ends with the months that it is remembered.
 * @param readCopies reads the texts of the cookies that have the record's name
 * @returns whether the browser kept it. It may refuse cookies, and a sandboxed frame throws.
 */
export declare const writeRecordCookie: (policy: Policy, record: ConsentRecord | null, readCopies: () => readonly string[]) => boolean;
