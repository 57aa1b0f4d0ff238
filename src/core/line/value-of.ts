import type { ConsentState } from '../contract/state.js';
import { ALLOWED, assert, evaluateExpression, REFUSED, UNDECIDED } from '../policy/expression.js';
import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';

/**
 * The value of an expression of ids of categories, services and functions: refused, undecided or allowed. An id that is off only because of
 * the regime's default is undecided, not refused.
 * @throws SyntaxError when it can't be read, or names an id that the policy doesn't have. Without a policy every id is undecided.
 */
export const valueOf = (expression: string, state: ConsentState, policy: Policy | undefined): number => {
  const valueOfId = (id: Id): number => {
    const decision = Object.hasOwn(state.decisions, id) && state.decisions[id];
    if (!decision) {
      const needs = policy?.functions.find((one) => one.id === id)?.needs;
      if (needs) return evaluateExpression(needs, valueOfId);
      assert(!policy);
      return UNDECIDED;
    }
    const { allowed, because } = decision;
    // A prerendered page has no visitor yet, so everything that isn't required waits.
    if (document.prerendering && because !== 'required') return UNDECIDED;
    if (allowed) return ALLOWED;
    return because === 'default' ? UNDECIDED : REFUSED;
  };
  return evaluateExpression(expression, valueOfId);
};
