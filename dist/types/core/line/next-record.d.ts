import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import type { ConsentRecord } from '../record/record.js';
import type { Choice } from '../contract/state.js';
/** An answer for every category and service that a choice covers. What is required isn't answered. */
export declare const answersOf: ({ categories, services }: Policy, choice: Choice) => ReadonlyMap<Id, boolean>;
/**
 * The record after an answer. What the answer covers changes; all other ids stay as they were, also those of the site's other pages. If an
 * older answer stays in the record, the record keeps its day, so that no answer is remembered longer than its time. An older acceptance is
 * dropped where it would cover more than it did then: for an id that this page doesn't know, when the revision rises; and for what Global
 * Privacy Control refuses, when the signal was off then and is on now.
 */
export declare const nextRecord: (policy: Policy, record: ConsentRecord | null, answers: ReadonlyMap<Id, boolean>, made: Pick<ConsentRecord, "method" | "day" | "signal">) => ConsentRecord;
