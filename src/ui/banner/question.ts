import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Choice, ConsentState } from '../../core/contract/state.js';
import { functionsOff } from '../../core/policy/functions-off.js';

/** What the visitor is asked. */
export interface Question {
  readonly categories: readonly Category[];
  /** The services that the visitor is asked about separately, because their category is answered already. */
  readonly services: readonly ServiceSource[];
  /** The services of other companies that the question is about. */
  readonly companies: readonly ServiceSource[];
  /** The functions that work only with consent. */
  readonly functions: readonly FunctionSource[];
  /** The answer that accepts all that is asked. */
  readonly accepts: Choice;
  /** The answer that refuses all that is asked. */
  readonly refuses: Choice;
}

/** What waits for an answer. For a visitor who wants to answer again, it is everything optional. */
export const findQuestion = (policy: Policy, { status, unanswered, decisions }: ConsentState): Question => {
  const optional = policy.categories.filter(({ required }) => !required);
  const ids = unanswered.length ? unanswered : [...optional, ...policy.services].map(({ id }) => id);
  const isAsked = (id: Id): boolean => ids.includes(id);
  const isOn = (id: Id): boolean | undefined => decisions[id]?.allowed;
  const categories = optional.filter(({ id }) => isAsked(id));
  const inCategories = ({ category }: ServiceSource): boolean => categories.some(({ id }) => id === category);
  const services = policy.services.filter((service) => isAsked(service.id) && !inCategories(service));
  const never = functionsOff(policy, (id) => isAsked(id) || isOn(id));
  const isAll = status !== 'stale' && categories.length === optional.length;
  const answer = (value: boolean): Choice => Object.fromEntries(ids.map((id) => [id, value]));
  return {
    categories,
    services,
    companies: policy.services.filter(
      (service) => service.thirdParty && (inCategories(service) || services.includes(service)),
    ),
    functions: functionsOff(policy, (id) => !isAsked(id) && isOn(id)).filter((one) => !never.includes(one)),
    accepts: isAll ? 'all' : answer(true),
    refuses: isAll ? 'none' : answer(false),
  };
};
