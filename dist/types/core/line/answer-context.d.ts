import type { Choice, ConsentState } from '../contract/state.js';
import type { Withdrawal } from '../contract/withdrawal.js';
import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import type { ConsentRecord } from '../record/record.js';
import type { Signals } from './signals.js';
/** An answer as it was given. */
export interface Answer {
    /** What was answered; or that the record is to be forgotten. */
    readonly choice: Choice | 'forget';
    /** For this page only. */
    readonly once?: boolean;
    /** The question was closed, which refuses. */
    readonly closes?: boolean;
    /** It is a withdrawal: all that was declared is erased, not only what was allowed. */
    readonly withdraws?: boolean;
    /** Whether the visitor's own hand was behind it; undefined where the browser can't tell. */
    readonly isByVisitor: boolean | undefined;
}
/** The line from policy, record and signals, for what changes the record. */
export interface AnswerContext {
    readonly policy: Policy;
    readonly getSignals: () => Signals;
    /** The ids allowed for this page only. */
    readonly getOnce: () => readonly Id[];
    /** The texts of the cookies that have the record's name. It is handed in, so that what records an answer has no second copy of it. */
    readonly readCopies: () => readonly string[];
    /** Reads a record, handed in as well. */
    readonly parseRecord: (text: string | undefined) => ConsentRecord | null;
    /** What would hold with another record. */
    readonly preview: (policy: Policy, record: ConsentRecord | null, once: readonly Id[]) => Pick<ConsentState, 'decisions' | 'unanswered'>;
    /** Goes down the line with a new record, which stays in memory where the browser didn't keep it. */
    readonly applyRecord: (record: ConsentRecord | null, isKept: boolean, once: readonly Id[]) => void;
    /** Says what an answer erased, and what it left. */
    readonly applyWithdrawal: (withdrawal: Withdrawal) => void;
}
