import type { Policy } from './policy.js';
import type { Id, ServiceSource } from './policy-source.js';
import { type ConsentRecord } from './record.js';
import type { Signals } from './signals.js';
import type { Askfirst, Choice, ConsentState } from './types.js';
import type { Withdrawal } from './withdrawal.js';
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
    readonly isVisitors: boolean | undefined;
}
/** The line from policy, record and signals, for what changes the record. */
export interface Line {
    readonly policy: Policy;
    readonly signals: Signals;
    /** The ids allowed for this page only. */
    readonly once: readonly Id[];
    /** What would hold with another record. */
    readonly preview: (record: ConsentRecord | null, once: readonly Id[]) => Pick<ConsentState, 'decisions' | 'unanswered'>;
    /** Goes down the line with a new record, which stays in memory where the browser didn't keep it. */
    readonly put: (record: ConsentRecord | null, isKept: boolean, once: readonly Id[]) => void;
}
/** Makes what puts an answer into force and records it, unless it accepts something without the visitor's hand behind it. */
export declare const answering: (eraseEntries: (policy: Policy, closed: Policy["services"], isOpen: (service: ServiceSource) => boolean) => Promise<Withdrawal>, isVisitor: () => boolean, reload: () => void) => (line: Line, consent: Askfirst, answer: Answer) => Promise<Withdrawal | false>;
