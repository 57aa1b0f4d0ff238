import type { Policy } from '../policy/policy.js';
import type { ConsentRecord } from './record.js';
/**
 * Stores the record in its cookie; without a record, erases the cookie and the history of earlier answers. The cookie is `Secure` on https,
 * `SameSite=Lax`, `Path=/`, and for this host alone, unless the policy says otherwise. It expires after the months for which an answer is
 * remembered.
 * @param readCopies reads the texts of the cookies that have the record's name
 * @returns whether the browser stored it. It may refuse cookies, and a sandboxed frame throws.
 */
export declare const writeRecordCookie: (policy: Policy, record: ConsentRecord | null, readCopies: () => readonly string[]) => boolean;
