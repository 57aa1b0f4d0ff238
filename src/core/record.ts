/*
 * What is stored of a visitor's answer: one dotted string in one cookie, and nothing in it that tells two visitors apart.
 *
 *   record   = "1" "." revision "." day "." method "." signal "." accepted "." refused
 *   revision = whole number          ; of the policy that was answered
 *   day      = YYYY-MM-DD            ; UTC, of the oldest answer in the record
 *   method   = "accept-all" / "refuse-all" / "choose" / "close" / "withdraw"
 *   signal   = "" / "gpc"            ; Global Privacy Control was on when the visitor answered
 *   accepted, refused = [ id *( "~" id ) ]
 *                                    ; sorted; "_" and a digit to base 36 at the head of an id stand for that many first
 *                                    ; characters of the id before it, when they are three or more
 *
 * One answer has one spelling: what isn't spelt this way isn't a record. The leading number is the format's version;
 * a version that isn't known isn't a record either. None of its characters needs escaping in a cookie (RFC 6265, 4.1.1).
 */
import type { Id } from './policy-source.js';

/** How the answer was given. */
export type Method = 'accept-all' | 'refuse-all' | 'choose' | 'close' | 'withdraw';

/** What is stored of a visitor's answer. */
export interface ConsentRecord {
  /** The revision of the policy that was answered. */
  readonly revision: number;
  /** The UTC day of the answer (of the oldest one, where single ids were answered later), `YYYY-MM-DD`. */
  readonly day: string;
  readonly method: Method;
  /** `gpc` when Global Privacy Control was on as the visitor answered, so that an acceptance was meant in spite of it. */
  readonly signal: '' | 'gpc';
  /** The ids accepted, sorted. */
  readonly accepted: readonly Id[];
  /** The ids refused, sorted. An id in neither list is undecided. */
  readonly refused: readonly Id[];
}

const formatIds = (ids: readonly Id[], others: readonly Id[] = []): string =>
  [...new Set(ids)]
    .filter((id) => /^[a-z0-9-]+$/.test(id) && !others.includes(id))
    .sort()
    .map((id, index, sorted) => {
      let shared = 0;
      // The two differ, and the one before is the lesser: it ends first, if one does.
      while (shared < 35 && id[shared] === sorted[index - 1]?.[shared]) shared++;
      return shared > 2 ? '_' + shared.toString(36) + id.slice(shared) : id;
    })
    .join('~');

const parseIds = (text: string): Id[] => {
  let id = '';
  return (text.match(/[^~]+/g) ?? []).map(
    (part) => (id = part.replace(/^_(.)/, (_, shared: string) => id.slice(0, parseInt(shared, 36)))),
  );
};

/** The record as it stands in the cookie. */
export const formatRecord = ({ revision, day, method, signal, accepted, refused }: ConsentRecord): string =>
  [
    1,
    revision,
    dayOf(new Date(Date.parse(day) || 0)),
    method,
    signal,
    formatIds(accepted, refused),
    formatIds(refused),
  ].join('.');

/** The record that a cookie holds; null when the text is anything but a record, exactly as `formatRecord` spells it. */
export const parseRecord = (text?: string): ConsentRecord | null => {
  const [, revision, day, method, signal, accepted = '', refused = ''] = `${text}`.split('.') as [
    string,
    string,
    string,
    Method,
    '' | 'gpc',
    string?,
    string?,
  ];
  const record = { revision: +revision, day, method, signal, accepted: parseIds(accepted), refused: parseIds(refused) };
  return /^1\.\d+.{12}(accept-all|refuse-all|choose|close|withdraw)\.(gpc)?\./.test(text as string) &&
    formatRecord(record) === text
    ? record
    : null;
};

/** The UTC day of a date, `YYYY-MM-DD`. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A date so many calendar months later: the same day of the month, or the month's last (31 August + 6 = 28 February). */
export const addMonths = (from: string | Date, months: number): Date => {
  const date = new Date(from);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
  return date;
};

/** Days in an order in which a calendar month later is 32 more, so that 31 August + 6 ends with February. */
const ordinalOf = (day: string): number => {
  const [year, month, date] = day.split('-') as [string, string, string];
  return (+year * 12 + +month) * 32 + +date;
};

/** Whether a record still counts: it isn't older than the months it is remembered. One from the future does, as clocks differ. */
export const isCurrent = ({ day }: ConsentRecord, months = 6, now = new Date()): boolean =>
  ordinalOf(dayOf(now)) - ordinalOf(day) <= months * 32;
