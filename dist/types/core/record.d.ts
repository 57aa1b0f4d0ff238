import type { Id } from './policy-source.js';
/** How the answer was given. */
export type Method = 'accept-all' | 'refuse-all' | 'choose' | 'close' | 'withdraw';
/** What is stored of a visitor's answer. */
export interface ConsentRecord {
    /** The revision of the policy that was answered. */
    readonly revision: number;
    /** The UTC day of the answer (of the oldest one, where single ids were answered later), `YYYY-MM-DD`. */
    readonly day: string;
    readonly method: Method;
    /** `gpc` when Global Privacy Control was on as the visitor answered, so that an acceptance was meant in spite of it. */
    readonly signal: '' | 'gpc';
    /** The ids accepted, sorted. */
    readonly accepted: readonly Id[];
    /** The ids refused, sorted. An id in neither list is undecided. */
    readonly refused: readonly Id[];
}
/** The record as it stands in the cookie. */
export declare const formatRecord: ({ revision, day, method, signal, accepted, refused }: ConsentRecord) => string;
/** The record that a cookie holds; null when the text is anything but a record, exactly as `formatRecord` spells it. */
export declare const parseRecord: (text?: string) => ConsentRecord | null;
/** The UTC day of a date, `YYYY-MM-DD`. */
export declare const dayOf: (date: Date) => string;
/** A date so many calendar months later: the same day of the month, or the month's last (31 August + 6 = 28 February). */
export declare const addMonths: (from: string | Date, months: number) => Date;
/** Whether a record still counts: it isn't older than the months it is remembered. One from the future does, as clocks differ. */
export declare const isCurrent: ({ day }: ConsentRecord, months?: number, now?: Date) => boolean;
