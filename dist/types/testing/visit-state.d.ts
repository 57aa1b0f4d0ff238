import type { Id } from '../core/policy/id.js';
/** What a visitor has answered, and what their browser says, when a page opens. */
export type VisitState = 'undecided' | 'refused' | 'accepted'
/** Accepted, and then withdrew. */
 | 'withdrawn'
/** Has answered nothing, with Global Privacy Control on. */
 | 'gpc'
/** Accepted an older revision of the policy. */
 | 'older-revision'
/** Accepted, longer ago than the policy remembers. */
 | 'expired'
/** Has answered nothing, with scripts off. */
 | 'no-scripts'
/** Accepted these services alone, and refused all others. */
 | {
    readonly service: Id;
}
/** Has answered nothing, and allowed these for one page. */
 | {
    readonly once: Id;
};
/** The states that have a name. */
export declare const VISIT_STATES: readonly ["undecided", "refused", "accepted", "withdrawn", "gpc", "older-revision", "expired", "no-scripts"];
/** The state in one word, for reports: `refused`, `service:films`, `once:maps`. */
export declare const nameVisitState: (state: VisitState) => string;
/**
 * The state that a word names.
 * @throws {TypeError} when there is none
 */
export declare const visitStateOf: (name: string) => VisitState;
