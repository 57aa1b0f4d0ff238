import type { ConsentRecord } from './record.js';

/**
 * Merges all copies of the record into one. A refusal in any copy counts. An acceptance counts only if all copies have it, and only for
 * what the oldest revision among them asked. A copy that can't be read accepts nothing.
 */
export const mergeRecords = (copies: readonly (ConsentRecord | null)[]): ConsentRecord | null => {
  const read = copies.filter((one) => one !== null);
  const [first] = read;
  if (!first || copies.length === 1) return first ?? null;
  const days = read.map(({ day }) => day).sort();
  return {
    ...first,
    revision: Math.min(...read.map(({ revision }) => revision)),
    // The latest day, so that no refusal expires with an older copy.
    day: days.at(-1) ?? first.day,
    signal: '',
    accepted: first.accepted.filter((id) => copies.every((one) => one?.accepted.includes(id))),
    refused: read.flatMap(({ refused }) => refused),
  };
};
