import type { Policy } from '../core/policy/policy.js';
import type { ConsentRecord } from '../core/record/record.js';
import type { IdsOf } from './names.js';
import type { ForeignAnswer } from './tool.js';
/**
 * Makes the record from an answer to another tool. What was accepted or refused there is so here, and nothing else. What the tool didn't
 * ask, what isn't clear, and what the policy added after its first revision stay undecided.
 * @returns null if it has no answer, or is older than the policy remembers answers
 * @throws {RangeError} if its date isn't a date
 */
export declare const recordOf: (policy: Policy, told: ForeignAnswer, idsOf: IdsOf, now?: Date) => ConsentRecord | null;
