import type { EntryKind } from '../policy/entry-kinds.js';
import type { Id } from '../policy/id.js';
/** An entry of a service in this browser. Never its value. */
export interface Entry {
    readonly name: string;
    readonly kind: EntryKind;
    readonly service: Id;
}
/**
 * Why an entry is still there. `again`: it was set again, or the page can’t name its path or domain. `open`: the page has it open. `kept`:
 * the browser kept it. `denied`: the browser denies the page any access.
 */
export type LeftReason = 'again' | 'open' | 'kept' | 'denied';
/** What a withdrawal did. */
export interface Withdrawal {
    /** The entries that are gone. */
    readonly erased: readonly Entry[];
    /** The entries that are still there, each with the reason: as a keyword, and as a sentence for the console. */
    readonly left: readonly (Entry & {
        readonly reason: LeftReason;
        readonly because: string;
    })[];
    /**
     * Declared cookies that the page didn't see, by their names in the policy. They were never set, or a page can't see them: they are
     * HttpOnly, belong to another site, or to a path that the page isn't on. Those of another path are erased when the visitor comes to that
     * path.
     */
    readonly unseen: readonly Entry[];
}
