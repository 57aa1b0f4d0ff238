import type { Choice, Decision } from '../core/contract/state.js';
import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';
import type { ConsentRecord } from '../core/record/record.js';
import type { VisitState } from './visit-state.js';
/** The record of a visitor with this choice. */
export declare const choiceRecord: (policy: Policy, choice: Choice, day?: string) => ConsentRecord;
/** The record of a visitor in this state; null if they have none. */
export declare const stateRecord: (policy: Policy, state: VisitState) => ConsentRecord | null;
/** What is allowed to a visitor in this state, and why, for each category and service. */
export declare const stateDecisions: (policy: Policy, state: VisitState) => Readonly<Record<Id, Decision>>;
