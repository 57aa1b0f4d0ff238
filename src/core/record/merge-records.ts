import type { ConsentRecord } from './record.js';

/**
 * The one record of all its copies: a refusal in any of them counts, an acceptance only where all of them have it, and for what the oldest
 * revision among them asked. A copy that can't be read accepts nothing.
 */
export const mergeRecords = (copies: readonly (ConsentRecord | null)[]): ConsentRecord | null => {
  const read = copies.filter((one) => one !== null);
  const [first] = read;
  if (!first || copies.length === 1) return first ?? null;
  const days = read.map(({ day }) => day).sort();
  return {
    ...first,
    revision: Math.min(...read.map(({ revision }) => revision)),
    // The latest, so that no refusal runs out with an older copy.
    day: days.at(-1) ?? first.day,
    signal: '',
    accepted: first.accepted.filter((id) => copies.every((one) => one?.accepted.includes(id))),
    refused: read.flatMap(({ refused }) => refused),
  };
};
