import { answersOf, nextRecord } from '../core/line/next-record.js';
import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';
import { dayOf } from '../core/record/day-of.js';
import { isCurrent } from '../core/record/is-current.js';
import type { ConsentRecord } from '../core/record/record.js';
import { sinceOf } from '../core/policy/since-of.js';
import type { IdsOf } from './names.js';
import type { ForeignAnswer } from './tool.js';

/** An answer to another tool counts for the policy's first revision, and not for what was added later. */
const FIRST_REVISION = 1;

/** Translates the answers from the tool's names into ids. An id that was both accepted and refused is undefined: it has no answer. */
const choiceOf = ({ answers }: ForeignAnswer, idsOf: IdsOf): Map<Id, boolean | undefined> => {
  const choice = new Map<Id, boolean | undefined>();
  for (const [name, answer] of Object.entries(answers))
    for (const id of idsOf(name)) choice.set(id, choice.has(id) && choice.get(id) !== answer ? undefined : answer);
  return choice;
};

/**
 * Makes the record from an answer to another tool. What was accepted or refused there is so here, and nothing else. What the tool didn't
 * ask, what isn't clear, and what the policy added after its first revision stay undecided.
 * @returns null if it has no answer, or is older than the policy remembers answers
 * @throws {RangeError} if its date isn't a date
 */
export const recordOf = (policy: Policy, told: ForeignAnswer, idsOf: IdsOf, now = new Date()): ConsentRecord | null => {
  const { categories, services } = policy;
  const choice = choiceOf(told, idsOf);
  const partly = new Set(told.partly?.flatMap(idsOf));
  const isNew = (id: Id): boolean => {
    const service = services.find((one) => one.id === id);
    const category = categories.find((one) => one.id === (service?.category ?? id));
    return !category || sinceOf(category, service) > FIRST_REVISION;
  };
  for (const { id } of categories) {
    if (choice.has(id)) continue;
    const own = services.filter((one) => one.category === id && !isNew(one.id)).map((one) => choice.get(one.id));
    // If all services of a category have the same answer, it is the category's answer too.
    if (own[0] !== undefined && own.every((answer) => answer === own[0])) choice.set(id, own[0]);
    else if (told.refusesRest) choice.set(id, false);
  }
  const clear = [...choice].filter((one): one is [Id, boolean] => one[1] !== undefined);
  const answers = new Map(
    [...answersOf(policy, Object.fromEntries(clear))].filter(([id]) => {
      const service = services.find((one) => one.id === id);
      const isUnclear = choice.has(id) ? choice.get(id) === undefined : service && partly.has(service.category);
      return !isUnclear && !isNew(id);
    }),
  );
  const at = told.at === undefined ? now : new Date(told.at);
  const record = nextRecord({ ...policy, revision: Math.min(policy.revision, FIRST_REVISION) }, null, answers, {
    method: 'choose',
    // A date in the future becomes today, so that a wrong clock doesn't make the answer last longer.
    day: dayOf(at < now ? at : now),
    signal: '',
  });
  if (Number.isNaN(at.getTime())) throw new RangeError();
  return answers.size && isCurrent(record, policy.remember.months, now) ? record : null;
};
