import type { Id } from '../policy/id.js';
/** How the answer was given. */
export type Method = 'accept-all' | 'refuse-all' | 'choose' | 'close' | 'withdraw';
/** What is stored of a visitor's answer. */
export interface ConsentRecord {
    /** The revision of the policy that was answered. */
    readonly revision: number;
    /** The UTC day of the answer (of the oldest one, where single ids were answered later), `YYYY-MM-DD`. */
    readonly day: string;
    readonly method: Method;
    /** `gpc` if Global Privacy Control was on when the visitor answered, so that an acceptance was given in spite of it. */
    readonly signal: '' | 'gpc';
    /** The ids accepted, sorted. */
    readonly accepted: readonly Id[];
    /** The ids refused, sorted. An id in neither list is undecided. */
    readonly refused: readonly Id[];
}
