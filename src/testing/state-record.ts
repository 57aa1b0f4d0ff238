import { answersOf, nextRecord } from '../core/line/next-record.js';
import { resolve } from '../core/line/resolve.js';
import type { Choice, Decision } from '../core/contract/state.js';
import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';
import { addMonths } from '../core/record/add-months.js';
import { dayOf } from '../core/record/day-of.js';
import { isCurrent } from '../core/record/is-current.js';
import type { ConsentRecord, Method } from '../core/record/record.js';
import type { VisitState } from './visit-state.js';

const METHODS: Readonly<Record<string, Method>> = { all: 'accept-all', none: 'refuse-all' };

/** The record of a visitor with this choice. */
export const choiceRecord = (policy: Policy, choice: Choice, day = dayOf(new Date())): ConsentRecord =>
  nextRecord(policy, null, answersOf(policy, choice), {
    method: typeof choice === 'string' ? (METHODS[choice] ?? 'choose') : 'choose',
    day,
    signal: '',
  });

/** The choice that accepts one service and refuses everything else. */
const onlyService = ({ categories }: Policy, id: Id): Choice => ({
  ...Object.fromEntries(categories.filter(({ required }) => !required).map((category) => [category.id, false])),
  [id]: true,
});

/** The record of a visitor in this state; null if they have none. */
export const stateRecord = (policy: Policy, state: VisitState): ConsentRecord | null => {
  if (typeof state === 'object')
    return 'service' in state ? choiceRecord(policy, onlyService(policy, state.service)) : null;
  switch (state) {
    case 'refused':
    case 'withdrawn':
      return choiceRecord(policy, 'none');
    case 'accepted':
      return choiceRecord(policy, 'all');
    case 'older-revision':
      return { ...choiceRecord(policy, 'all'), revision: policy.revision - 1 };
    case 'expired':
      return choiceRecord(policy, 'all', dayOf(addMonths(new Date(), -policy.remember.months - 1)));
    default:
      return null;
  }
};

/** What is allowed to a visitor in this state, and why, for each category and service. */
export const stateDecisions = (policy: Policy, state: VisitState): Readonly<Record<Id, Decision>> => {
  const record = stateRecord(policy, state);
  const current = record && isCurrent(record, policy.remember.months) ? record : null;
  const once = typeof state === 'object' && 'once' in state ? [state.once] : [];
  const { decisions } = resolve(policy, current, { gpc: state === 'gpc' }, once);
  return decisions;
};
