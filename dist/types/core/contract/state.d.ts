import type { Because } from './because.js';
import type { Id } from '../policy/id.js';
import type { Regime } from '../policy/regimes.js';
import type { ConsentRecord } from '../record/record.js';
/** What holds for one category or service, and why. */
export interface Decision {
    readonly allowed: boolean;
    readonly because: Because;
}
/** Everything that holds for this visitor now. Frozen; a change brings a new one. */
export interface ConsentState {
    /**
     * `undecided`: something waits for an answer. `stale`: the visitor answered an older revision, and something is new.
     * `decided`: nothing is left to ask.
     */
    readonly status: 'undecided' | 'decided' | 'stale';
    /** What is allowed before an answer, in the visitor's region. */
    readonly regime: Regime;
    /** One decision for every category and service of the policy, by id. */
    readonly decisions: Readonly<Record<Id, Decision>>;
    /** The categories and services that wait for an answer. */
    readonly unanswered: readonly Id[];
    /** What is stored of the visitor's last answer; null when there is none, or it has run out. */
    readonly record: ConsentRecord | null;
    /** True when the browser refused the cookie, so that the answer lasts no longer than this page. */
    readonly volatile: boolean;
}
/** An answer: to everything, or to the ids named. A category's answer covers its services, except those named themselves. */
export type Choice = 'all' | 'none' | Readonly<Record<Id, boolean>>;
