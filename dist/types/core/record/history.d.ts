import type { Policy } from '../policy/policy.js';
import type { ConsentRecord } from './record.js';
/** Where it is kept. */
export declare const HISTORY = "askfirst-history";
/** An answer, and the UTC day on which it was given. */
export interface PastAnswer {
    readonly day: string;
    readonly record: ConsentRecord;
}
/** Whose answer it is. */
interface NoteFor {
    readonly policy: Pick<Policy, 'remember'> | undefined;
    readonly state: {
        readonly record: ConsentRecord | null;
        readonly volatile: boolean;
    };
}
/** What a text holds of answers that count still; whatever it is, it doesn't throw. */
export declare const parseHistory: (text: string, months: number, now?: Date) => readonly PastAnswer[];
/**
 * Adds an answer to the history, unless all was forgotten meanwhile. Where the browser keeps nothing, or no more, that does no harm.
 * @param before the record that the answer took the place of; the same one for an answer that isn't recorded
 */
export declare const noteAnswer: ({ policy, state }: NoteFor, before: ConsentRecord | null, record: ConsentRecord | null) => void;
/** The answers that count still, the oldest first. The record in force is the last of them. */
export declare const readHistory: (policy: Pick<Policy, "remember">, record: ConsentRecord | null) => readonly PastAnswer[];
export {};
