import type { Id } from '../core/policy/id.js';
/** What a visitor has answered, and which signals their browser sends, when a page opens. */
export type VisitState = 'undecided' | 'refused' | 'accepted'
/** Accepted everything, and then withdrew. */
 | 'withdrawn'
/** Hasn't answered, and sends Global Privacy Control. */
 | 'gpc'
/** Accepted an older revision of the policy. */
 | 'older-revision'
/** Accepted so long ago that the policy no longer remembers it. */
 | 'expired'
/** Hasn't answered, and has scripts turned off. */
 | 'no-scripts'
/** Accepted only this service, and refused all others. */
 | {
    readonly service: Id;
}
/** Hasn't answered, and allowed this service for one page. */
 | {
    readonly once: Id;
};
/** The states that are a single word. */
export declare const VISIT_STATES: readonly ["undecided", "refused", "accepted", "withdrawn", "gpc", "older-revision", "expired", "no-scripts"];
/** The state's name in reports: `refused`, `service:films`, `once:maps`. */
export declare const nameVisitState: (state: VisitState) => string;
/**
 * The state with this name.
 * @throws {TypeError} if there is none
 */
export declare const visitStateOf: (name: string) => VisitState;
