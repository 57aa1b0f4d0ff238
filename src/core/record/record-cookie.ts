import Cookies from 'js-cookie';
import { eraseCookie } from '../page/erase-cookie.js';
import type { Policy } from '../policy/policy.js';
import { addMonths } from './add-months.js';
import { dayOf } from './day-of.js';
import { formatRecord } from './format-record.js';
import type { ConsentRecord } from './record.js';

/**
 * Puts the record into its cookie, or takes the cookie away, and the history of earlier answers with it: `Secure` on https, `SameSite=Lax`,
 * `Path=/`, and for this host alone unless the policy says otherwise. It ends with the months that it is remembered.
 * @param readCopies reads the texts of the cookies that have the record's name
 * @returns whether the browser kept it. It may refuse cookies, and a sandboxed frame throws.
 */
export const writeRecordCookie = (
  policy: Policy,
  record: ConsentRecord | null,
  readCopies: () => readonly string[],
): boolean => {
  const { name = 'askfirst', domain, path = '/', sameSite = 'Lax' } = policy.cookie ?? {};
  const now = new Date();
  const text = record ? formatRecord(record) : undefined;
  const expires = addMonths(!record || record.day === dayOf(now) ? now : record.day, policy.remember.months);
  const attributes = { path, sameSite, secure: location.protocol === 'https:', domain };
  const before = readCopies();
  const write = (): void => {
    if (text) Cookies.set(name, text, { ...attributes, expires });
    else Cookies.remove(name, attributes);
  };
  try {
    write();
    // There is never a second record: an older one, of another path or domain, would be read beside it.
    if (readCopies().length > (text ? 1 : 0)) {
      eraseCookie(name);
      write();
    }
    // The record before it is forgotten too (history.ts).
    if (!text) localStorage.removeItem('askfirst-history');
  } catch {
    // What the browser keeps is seen below.
  }
  const after = readCopies();
  // Another tab may have answered at the same time: its cookie is the later one, and holds in both.
  return after.every((one) => one === text || !before.includes(one)) && (!text || after.length > 0);
};
