import Cookies from 'js-cookie';
import type { Policy } from './policy.js';
import { readRecord } from './read-record.js';
import { addMonths, dayOf, formatRecord, type ConsentRecord } from './record.js';

/** The longest an answer can be remembered: browsers keep no cookie over 400 days (RFC 6265bis, section 5.5). */
const LONGEST_MONTHS = 13;

/**
 * Puts the record into its cookie, or takes the cookie away, and the history of earlier answers with it: `Secure` on https, `SameSite=Lax`,
 * `Path=/`, and for this host alone unless the policy says otherwise. It ends with the months that it is remembered.
 * @returns whether the browser kept it. It may refuse cookies, and a sandboxed frame throws.
 */
export const writeRecord = (policy: Policy, record: ConsentRecord | null): boolean => {
  const { name = 'askfirst', domain, path = '/', sameSite = 'Lax' } = policy.cookie ?? {};
  const now = new Date();
  const text = record ? formatRecord(record) : undefined;
  const expires = addMonths(
    !record || record.day === dayOf(now) ? now : record.day,
    Math.min(policy.remember?.months ?? 6, LONGEST_MONTHS),
  );
  const attributes = { path, sameSite, secure: location.protocol === 'https:', domain };
  const before = readRecord(policy);
  try {
    if (text) Cookies.set(name, text, { ...attributes, expires });
    else {
      Cookies.remove(name, attributes);
      // The record before it is forgotten too (history.ts).
      delete localStorage['askfirst-history'];
    }
  } catch {
    // What the browser keeps is seen below.
  }
  const kept = readRecord(policy);
  // Another tab may have answered at the same time: its cookie is the later one, and holds in both.
  return kept === text || kept !== before;
};
