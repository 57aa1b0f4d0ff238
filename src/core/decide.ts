import type { Policy } from './policy.js';
import type { Id } from './policy-source.js';
import type { ConsentRecord, Method } from './record.js';
import { answerTo } from './resolve.js';
import type { Choice } from './types.js';

/** A choice, spelt out: an answer for every category and service that it covers. What is required isn't answered. */
export const answersOf = ({ categories, services }: Policy, choice: Choice): ReadonlyMap<Id, boolean> => {
  const answers = new Map<Id, boolean>();
  const answer = (id: Id, whole?: boolean): boolean | undefined => {
    const own = typeof choice === 'string' ? choice === 'all' : choice[id];
    const value = typeof own === 'boolean' ? own : whole;
    if (value !== undefined) answers.set(id, value);
    return value;
  };
  for (const { id, required } of categories)
    if (!required) {
      const whole = answer(id);
      for (const service of services) if (service.category === id) answer(service.id, whole);
    }
  return answers;
};

/**
 * The record after an answer: what it covers as answered now, all else as it was, ids of the site's other pages included.
 * An older answer that stays in it keeps its day, so that nothing is remembered longer for being carried along.
 */
export const recordAfter = (
  { revision, services }: Policy,
  record: ConsentRecord | null,
  answers: ReadonlyMap<Id, boolean>,
  made: { readonly method: Method; readonly day: string; readonly signal: ConsentRecord['signal'] },
): ConsentRecord => {
  const older = record ? [...record.accepted, ...record.refused].filter((id) => !answers.has(id)) : [];
  const since = (id: Id): number | undefined => services.find((service) => service.id === id)?.since;
  const idsWith = (value: boolean): Id[] =>
    [...older.filter((id) => answerTo(record, id, since(id)) === value), ...[...answers.keys()].filter((id) => answers.get(id) === value)].sort();
  return {
    ...made,
    day: older.length && record ? record.day : made.day,
    revision,
    accepted: idsWith(true),
    refused: idsWith(false),
  };
};
