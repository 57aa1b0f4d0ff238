import type { Id } from '../policy/id.js';
import { dayOf } from './day-of.js';
import type { ConsentRecord } from './record.js';

/** The greatest number that one digit to base 36 can say. */
const MOST_SHARED = 35;
/** With fewer shared characters, the shortened form isn't shorter. */
const LEAST_SHARED = 3;

const countShared = (id: Id, before: Id): number => {
  let shared = 0;
  // The two ids differ, and the one before sorts first. So if one of them ends first, it is that one, and the loop stops there.
  while (shared < MOST_SHARED && id[shared] === before[shared]) shared += 1;
  return shared;
};

const formatIds = (ids: readonly Id[], others: readonly Id[] = []): string =>
  [...new Set(ids)]
    .filter((id) => /^[a-z0-9-]+$/.test(id) && !others.includes(id))
    .sort()
    .map((id, index, sorted) => {
      const shared = countShared(id, sorted[index - 1] ?? '');
      return shared < LEAST_SHARED ? id : `_${shared.toString(36)}${id.slice(shared)}`;
    })
    .join('~');

/** The record as the cookie's text. There each answer has exactly one spelling (record.ts). An id that is in both lists was refused. */
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

/** The record with each id in full, as receipts have it. `parseRecord` reads it like the cookie's text. */
export const spellOutRecord = ({ revision, day, method, signal, accepted, refused }: ConsentRecord): string => {
  const spellOut = (ids: readonly Id[]): string => [...new Set(ids)].sort().join('~');
  return [1, revision, day, method, signal, spellOut(accepted), spellOut(refused)].join('.');
};
