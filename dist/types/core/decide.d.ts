import type { Policy } from './policy.js';
import type { Id } from './policy-source.js';
import type { ConsentRecord, Method } from './record.js';
import type { Choice } from './types.js';
/** A choice, spelt out: an answer for every category and service that it covers. What is required isn't answered. */
export declare const answersOf: ({ categories, services }: Policy, choice: Choice) => ReadonlyMap<Id, boolean>;
/**
 * The record after an answer: what it covers as answered now, all else as it was, ids of the site's other pages included.
 * An older answer that stays in it keeps its day, so that nothing is remembered longer for being carried along.
 */
export declare const recordAfter: ({ revision, services }: Policy, record: ConsentRecord | null, answers: ReadonlyMap<Id, boolean>, made: {
    readonly method: Method;
    readonly day: string;
    readonly signal: ConsentRecord["signal"];
}) => ConsentRecord;
