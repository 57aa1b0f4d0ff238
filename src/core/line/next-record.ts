import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import type { ConsentRecord } from '../record/record.js';
import { sinceOf } from '../policy/since-of.js';
import { answerTo } from './resolve.js';
import type { Choice } from '../contract/state.js';

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
 * An older answer that stays in it keeps its day, so that nothing is remembered longer for being carried along. An older
 * acceptance doesn't stay where it would come to mean more than it did: for an id that this page can't vouch for, when the
 * revision rises; for what Global Privacy Control refuses, when that was off at the time and is on now.
 */
export const nextRecord = (
  { revision, categories, services }: Policy,
  record: ConsentRecord | null,
  answers: ReadonlyMap<Id, boolean>,
  made: Pick<ConsentRecord, 'method' | 'day' | 'signal'>,
): ConsentRecord => {
  const accepted = (record?.accepted ?? []).filter((id) => {
    if (answers.has(id)) return false;
    const service = services.find((one) => one.id === id);
    const category = categories.find((one) => one.id === (service?.category ?? id));
    if (!category) return record?.revision === revision && record.signal === made.signal;
    return answerTo(record, id, sinceOf(category, service)) && !(category.sells && made.signal && !record?.signal);
  });
  const refused = (record?.refused ?? []).filter((id) => !answers.has(id));
  const answered = (value: boolean): Id[] => [...answers.keys()].filter((id) => answers.get(id) === value);
  return {
    ...made,
    day: record && accepted.length + refused.length ? record.day : made.day,
    // What isn't a whole number can't be recorded; the answer is, and what came later is asked.
    revision: Number.isSafeInteger(revision) && revision >= 0 ? revision : 0,
    accepted: [...accepted, ...answered(true)].sort(),
    refused: [...refused, ...answered(false)].sort(),
  };
};
