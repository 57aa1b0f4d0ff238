import type { ConsentState } from '../contract/state.js';
import type { Policy } from '../policy/policy.js';
/**
 * The value of an expression of ids of categories, services and functions: refused, undecided or allowed. An id that is off only because of
 * the regime's default is undecided, not refused.
 * @throws SyntaxError when it can't be read, or names an id that the policy doesn't have. Without a policy every id is undecided.
 */
export declare const valueOf: (expression: string, state: ConsentState, policy: Policy | undefined) => number;
