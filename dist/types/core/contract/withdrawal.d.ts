import type { EntryKind } from '../policy/entry-kinds.js';
import type { Id } from '../policy/id.js';
/** An entry of a service in this browser. Never its value. */
export interface Entry {
    readonly name: string;
    readonly kind: EntryKind;
    readonly service: Id;
}
/**
 * Why an entry is still there: it is set `again`, or belongs to a path or a domain that the page can’t name; the page has it `open`; the
 * browser has `kept` it, or `denied` the page any access.
 */
export type LeftReason = 'again' | 'open' | 'kept' | 'denied';
/** What a withdrawal did. */
export interface Withdrawal {
    /** The entries that are gone. */
    readonly erased: readonly Entry[];
    /** The entries that are still there, each with the reason: as a word, and in words for the console. */
    readonly left: readonly (Entry & {
        readonly reason: LeftReason;
        readonly because: string;
    })[];
    /**
     * Declared cookies that the page didn't see, by the names that the policy has: they were never set, or are beyond a page: HttpOnly,
     * another site's, or of a path that the page isn't on. Those of another path go when the visitor comes there.
     */
    readonly unseen: readonly Entry[];
}
