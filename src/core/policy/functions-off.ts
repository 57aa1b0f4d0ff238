import { ALLOWED, evaluateExpression, REFUSED } from './expression.js';
import type { Policy } from './policy.js';
import type { FunctionSource } from './function-source.js';
import type { Id } from './id.js';

/** What each function needs. */
const needsOf = ({ functions }: Policy): ReadonlyMap<Id, string> =>
  new Map(functions.map(({ id, needs }) => [id, needs]));

/**
 * Whether an expression holds when only these categories and services are on.
 * @param needs what each function needs, for a caller that asks about many expressions
 */
export const holds = (
  expression: string,
  policy: Policy,
  isOn: (id: Id) => boolean | undefined,
  needs = needsOf(policy),
): boolean => {
  const valueOf = (id: Id): number => {
    const own = needs.get(id);
    if (own) return evaluateExpression(own, valueOf);
    return isOn(id) ? ALLOWED : REFUSED;
  };
  return evaluateExpression(expression, valueOf) === ALLOWED;
};

/** The functions that don't work when only these categories and services are on. */
export const functionsOff = (policy: Policy, isOn: (id: Id) => boolean | undefined): FunctionSource[] => {
  const all = needsOf(policy);
  return policy.functions.filter(({ needs }) => !holds(needs, policy, isOn, all));
};
