import type { Choice, ConsentState } from '../contract/state.js';
import type { Withdrawal } from '../contract/withdrawal.js';
import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import type { ConsentRecord } from '../record/record.js';
import type { Signals } from './signals.js';
/** An answer as it was given. */
export interface Answer {
    /** The visitor's choice; `forget` erases the record. */
    readonly choice: Choice | 'forget';
    /** For this page only. */
    readonly once?: boolean;
    /** The visitor closed the question, which refuses. */
    readonly closes?: boolean;
    /** It is a withdrawal: it erases everything that was declared, not only what was allowed before. */
    readonly withdraws?: boolean;
    /** Whether the visitor gave the answer by their own act; undefined where the browser can't tell. */
    readonly isByVisitor: boolean | undefined;
}
/** What code that changes the record needs of the line from policy, record and signals. */
export interface AnswerContext {
    readonly policy: Policy;
    readonly getSignals: () => Signals;
    /** The ids allowed for this page only. */
    readonly getOnce: () => readonly Id[];
    /**
     * The texts of the cookies that have the record's name. It is handed in, so that the file that records an answer has no second copy of
     * this code.
     */
    readonly readCopies: () => readonly string[];
    /** Reads a record. It is handed in for the same reason. */
    readonly parseRecord: (text: string | undefined) => ConsentRecord | null;
    /** The state that another record would give. */
    readonly preview: (policy: Policy, record: ConsentRecord | null, once: readonly Id[]) => Pick<ConsentState, 'decisions' | 'unanswered'>;
    /** Resolves a new record, which stays in memory if the browser didn't store it. */
    readonly applyRecord: (record: ConsentRecord | null, isKept: boolean, once: readonly Id[]) => void;
    /** Notes what an answer erased, and what it left. */
    readonly applyWithdrawal: (withdrawal: Withdrawal) => void;
}
