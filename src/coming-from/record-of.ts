import { answersOf, nextRecord } from '../core/line/next-record.js';
import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';
import { dayOf } from '../core/record/day-of.js';
import { isCurrent } from '../core/record/is-current.js';
import type { ConsentRecord } from '../core/record/record.js';
import { sinceOf } from '../core/policy/since-of.js';
import type { IdsOf } from './names.js';
import type { ForeignAnswer } from './tool.js';

/** The policy that an answer to another tool can be an answer to: nothing that was added later. */
const FIRST_REVISION = 1;

/** What was told in the tool's names, in the policy's. What was told both ways of one id is no answer to it. */
const choiceOf = ({ answers }: ForeignAnswer, idsOf: IdsOf): Map<Id, boolean | undefined> => {
  const choice = new Map<Id, boolean | undefined>();
  for (const [name, answer] of Object.entries(answers))
    for (const id of idsOf(name)) choice.set(id, choice.has(id) && choice.get(id) !== answer ? undefined : answer);
  return choice;
};

/**
 * The record that an answer to another tool makes: a refusal, or an acceptance of the same and of nothing else. What the tool didn't
 * ask, or what isn't clear, stays undecided, and so does what the policy added since its first revision.
 * @returns null when there is no answer in it, or it is older than the policy remembers one
 * @throws when its date is none
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
    // A category is what its services are: answered alike, they answer it.
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
    // A clock that was ahead doesn't lengthen it.
    day: dayOf(at < now ? at : now),
    signal: '',
  });
  if (Number.isNaN(at.getTime())) throw new RangeError();
  return answers.size && isCurrent(record, policy.remember.months, now) ? record : null;
};
