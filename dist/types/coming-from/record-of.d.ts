import type { Policy } from '../core/policy/policy.js';
import type { ConsentRecord } from '../core/record/record.js';
import type { IdsOf } from './names.js';
import type { ForeignAnswer } from './tool.js';
/**
 * The record that an answer to another tool makes: a refusal, or an acceptance of the same and of nothing else. What the tool didn't
 * ask, or what isn't clear, stays undecided, and so does what the policy added since its first revision.
 * @returns null when there is no answer in it, or it is older than the policy remembers one
 * @throws when its date is none
 */
export declare const recordOf: (policy: Policy, told: ForeignAnswer, idsOf: IdsOf, now?: Date) => ConsentRecord | null;
