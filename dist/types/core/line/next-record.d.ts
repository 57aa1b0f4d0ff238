import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import type { ConsentRecord } from '../record/record.js';
import type { Choice } from '../contract/state.js';
/** A choice, spelt out: an answer for every category and service that it covers. What is required isn't answered. */
export declare const answersOf: ({ categories, services }: Policy, choice: Choice) => ReadonlyMap<Id, boolean>;
/**
 * The record after an answer: what it covers as answered now, all else as it was, ids of the site's other pages included.
 * An older answer that stays in it keeps its day, so that nothing is remembered longer for being carried along. An older
 * acceptance doesn't stay where it would come to mean more than it did: for an id that this page can't vouch for, when the
 * revision rises; for what Global Privacy Control refuses, when that was off at the time and is on now.
 */
export declare const nextRecord: ({ revision, categories, services }: Policy, record: ConsentRecord | null, answers: ReadonlyMap<Id, boolean>, made: Pick<ConsentRecord, "method" | "day" | "signal">) => ConsentRecord;
