import type { Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import type { ConsentState } from '../../core/contract/state.js';
/**
 * The categories and services that would have to be allowed for an expression to hold. If the expression names few ids, it is the smallest
 * set; otherwise a set from which none can be left out. Services come before categories. Empty when nothing is missing, and when allowing
 * doesn't help. The time grows with the length of the expression.
 */
export declare const missingFor: (expression: string, policy: Policy, { decisions }: ConsentState) => readonly Id[];
