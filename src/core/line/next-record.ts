import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import { recordedRevision } from '../policy/recorded-revision.js';
import type { ConsentRecord } from '../record/record.js';
import { sinceOf } from '../policy/since-of.js';
import { answerTo } from './resolve.js';
import type { Choice } from '../contract/state.js';

/** An answer for every category and service that a choice covers. What is required isn't answered. */
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
 * The record after an answer. What the answer covers changes; all other ids stay as they were, also those of the site's other pages. If an
 * older answer stays in the record, the record keeps its day, so that no answer is remembered longer than its time. An older acceptance is
 * dropped where it would cover more than it did then: for an id that this page doesn't know, when the revision rises; and for what Global
 * Privacy Control refuses, when the signal was off then and is on now.
 */
export const nextRecord = (
  policy: Policy,
  record: ConsentRecord | null,
  answers: ReadonlyMap<Id, boolean>,
  made: Pick<ConsentRecord, 'method' | 'day' | 'signal'>,
): ConsentRecord => {
  const { categories, services } = policy;
  // With 0 the answer is recorded, and whatever was added since is asked again.
  const revision = recordedRevision(policy.revision);
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
    revision,
    accepted: [...accepted, ...answered(true)].sort(),
    refused: [...refused, ...answered(false)].sort(),
  };
};
