import Cookies from 'js-cookie';
import { eraseCookie } from '../page/erase-cookie.js';
import { writeCookie } from '../page/write-cookie.js';
import type { Policy } from '../policy/policy.js';
import { addMonths } from './add-months.js';
import { dayOf } from './day-of.js';
import { formatRecord } from './format-record.js';
import type { ConsentRecord } from './record.js';
import { cookieOf } from '../policy/cookie-of.js';

/**
 * Stores the record in its cookie; without a record, erases the cookie and the history of earlier answers. The cookie is `Secure` on https,
 * `SameSite=Lax`, `Path=/`, and for this host alone, unless the policy says otherwise. It expires after the months for which an answer is
 * remembered.
 * @param readCopies reads the texts of the cookies that have the record's name
 * @returns whether the browser stored it. It may refuse cookies, and a sandboxed frame throws.
 */
export const writeRecordCookie = (
  policy: Policy,
  record: ConsentRecord | null,
  readCopies: () => readonly string[],
): boolean => {
  const { name, domain, path, sameSite } = cookieOf(policy);
  const now = new Date();
  const text = record ? formatRecord(record) : '';
  const expires = record
    ? addMonths(record.day === dayOf(now) ? now : record.day, policy.remember.months)
    : new Date(0);
  const secure = location.protocol === 'https:';
  const before = readCopies();
  const write = (): void => {
    // An element hides the document's own property from js-cookie (`<img name=cookie>`).
    if (typeof document.cookie === 'string') Cookies.set(name, text, { path, sameSite, secure, domain, expires });
    else
      writeCookie(
        `${name}=${text};path=${path};samesite=${sameSite};domain=${domain ?? ''};expires=${expires.toUTCString()};${secure ? 'secure' : ''}`,
      );
  };
  try {
    write();
    // There must be only one record. An older one on another path or domain would be read as well.
    if (readCopies().length > (text ? 1 : 0)) {
      eraseCookie(name);
      write();
    }
    // The earlier answers are erased too (history.ts).
    if (!text) localStorage.removeItem('askfirst-history');
  } catch {
    // The code below reads what the browser has stored.
  }
  const after = readCopies();
  // Another tab may have answered at the same time. Its cookie came later, and holds in both tabs.
  return after.every((one) => one === text || !before.includes(one)) && (!text || after.length > 0);
};
