import type { Id } from '../policy/id.js';
import { dayOf } from './day-of.js';
import type { ConsentRecord } from './record.js';

/** The greatest digit to base 36. */
const MOST_SHARED = 35;
/** What fewer characters would be shortened to isn't shorter. */
const LEAST_SHARED = 3;

const countShared = (id: Id, before: Id): number => {
  let shared = 0;
  // The two differ, and the one before is the lesser: it ends first, if one does.
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

/** The record as it stands in the cookie: the one spelling that an answer has there (record.ts). An id in both lists was refused. */
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

/** The record with each id in full, as receipts have it. It is read as the cookie's text is. */
export const spellOutRecord = ({ revision, day, method, signal, accepted, refused }: ConsentRecord): string => {
  const spellOut = (ids: readonly Id[]): string => [...new Set(ids)].sort().join('~');
  return [1, revision, day, method, signal, spellOut(accepted), spellOut(refused)].join('.');
};
