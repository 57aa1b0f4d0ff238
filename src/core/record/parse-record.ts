import type { Id } from '../policy/id.js';
import { dayOf } from './day-of.js';
import type { ConsentRecord, Method } from './record.js';

const RECORD = /^1\.(\d+)\.(\d{4}-\d\d-\d\d)\.(accept-all|refuse-all|choose|close|withdraw)\.(|gpc)\.([^.]*)\.([^.]*)$/;
/** An id in full, or with a count of the characters that it shares with the one before it. */
const SPELT_ID = /^(?:_([3-9a-z]))?([a-z0-9-]*)$/;

/** The ids of a list, each in full; null if the text isn't such a list. */
const parseIds = (list: string): Id[] | null => {
  const ids: Id[] = [];
  for (const spelt of list ? list.split('~') : []) {
    const before = ids.at(-1) ?? '';
    const [, count = '0', rest = ''] = SPELT_ID.exec(spelt) ?? [];
    const shared = parseInt(count, 36);
    const id = before.slice(0, shared) + rest;
    if (id <= before || shared > before.length) return null;
    ids.push(id);
  }
  return ids;
};

/** Reads the record from a text, with its ids shortened or in full (record.ts); null if the text isn't a record. */
export const parseRecord = (text = ''): ConsentRecord | null => {
  const [, digits, day = '', method = '', signal = '', ...lists] = RECORD.exec(text) ?? [];
  const [accepted, refused] = lists.map(parseIds);
  if (!accepted || !refused || accepted.some((id) => refused.includes(id))) return null;
  const revision = Number(digits);
  if (String(revision) !== digits || dayOf(new Date(Date.parse(day) || 0)) !== day) return null;
  return { revision, day, method: method as Method, signal: signal as ConsentRecord['signal'], accepted, refused };
};
