import type { EntryKind, Id } from './policy-source.js';
/** An entry of a service in this browser. Never its value. */
export interface Entry {
    readonly name: string;
    readonly kind: EntryKind;
    readonly service: Id;
}
/** What a withdrawal did. */
export interface Withdrawal {
    /** The entries that are gone. */
    readonly erased: readonly Entry[];
    /** The entries that are still there, each with the reason. */
    readonly left: readonly (Entry & {
        readonly because: string;
    })[];
}
