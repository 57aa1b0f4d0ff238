import type { Policy } from '../core/policy.js';
import type { Id } from '../core/policy-source.js';
import type { ConsentState } from '../core/types.js';
/**
 * The fewest categories and services that would have to be allowed for the expression to hold; services before categories.
 * Empty when nothing is missing, and when allowing doesn't help.
 */
export declare const missingFor: (expression: string, policy: Policy, { decisions }: ConsentState) => readonly Id[];
