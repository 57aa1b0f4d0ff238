import type { Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import type { ConsentState } from '../../core/contract/state.js';
/**
 * Which categories and services would have to be allowed for the expression to hold: the fewest, where the expression names few; else
 * some of which none can be left out. Services come before categories. Empty when nothing is missing, and when allowing doesn't help.
 * The time it takes grows with the length of the expression.
 */
export declare const missingFor: (expression: string, policy: Policy, { decisions }: ConsentState) => readonly Id[];
