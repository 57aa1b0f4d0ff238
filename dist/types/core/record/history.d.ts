import type { Policy } from '../policy/policy.js';
import type { ConsentRecord } from './record.js';
/** The entry of localStorage that holds the history. */
export declare const HISTORY = "askfirst-history";
/** An answer, and the UTC day on which it was given. */
export interface PastAnswer {
    readonly day: string;
    readonly record: ConsentRecord;
}
/** The policy and the state of the visitor whose answer is noted. */
interface NoteFor {
    readonly policy: Pick<Policy, 'remember'> | undefined;
    readonly state: {
        readonly record: ConsentRecord | null;
        readonly volatile: boolean;
    };
}
/** The answers in a text that still count. It doesn't throw, whatever the text is. */
export declare const parseHistory: (text: string, months: number, now?: Date) => readonly PastAnswer[];
/**
 * Adds an answer to the history, unless the record was erased meanwhile. If the browser stores nothing, or has no room left, nothing
 * happens.
 * @param before the record that this answer replaced; the same object for an answer that isn't recorded
 */
export declare const noteAnswer: ({ policy, state }: NoteFor, before: ConsentRecord | null, record: ConsentRecord | null) => void;
/** The answers that still count, the oldest first. The record in force is the last of them. */
export declare const readHistory: (policy: Pick<Policy, "remember">, record: ConsentRecord | null) => readonly PastAnswer[];
export {};
