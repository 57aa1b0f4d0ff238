import type { ConsentState } from '../contract/state.js';
import type { Policy } from '../policy/policy.js';
/**
 * The value of an expression of ids of categories, services and functions: refused, undecided or allowed. What silence alone allows or
 * doesn't is undecided where it isn't allowed.
 * @throws SyntaxError when it can't be read, or names an id that the policy doesn't have. Without a policy every id is undecided.
 */
export declare const valueOf: (expression: string, state: ConsentState, policy: Policy | undefined) => number;
