import type { Id } from './id.js';
import type { Text } from './text.js';
/** The kind of a change, so that a visitor sees it at a glance: added, removed, stored longer, shared more widely. */
export type ChangeKind = 'added' | 'removed' | 'longer' | 'wider';
/** An entry in the policy's history. It only informs: whether visitors are asked again depends on `since`. */
export interface Change {
    /** The revision that made the change. */
    readonly revision: number;
    /** Its day, `YYYY-MM-DD`. */
    readonly date: string;
    /** What changed, for visitors. */
    readonly summary: Text;
    /** What kind of change it is. A change of wording has none. */
    readonly kind?: ChangeKind;
    /** The ids of the categories and services that it is about. The `since` of each says whether an older acceptance covers it. */
    readonly ids?: readonly Id[];
}
