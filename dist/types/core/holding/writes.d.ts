import type { EntryAct } from '../contract/events.js';
import type { Holder } from './holder.js';
import type { Policy } from '../policy/policy.js';
import type { EntryKind } from '../policy/entry-kinds.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
/** What a script gets for a held write, and the two ways in which the write can end. */
export interface HeldWrite {
    /** What the script gets at once. */
    readonly result?: unknown;
    /** Makes the write after all. */
    readonly proceed: () => unknown;
    /** Fails as the browser would. Without it, the script isn't told. */
    readonly fail?: () => unknown;
}
/** What a script does to an entry. */
export interface EntryChange {
    readonly kind: EntryKind;
    readonly name: string;
    /** Whether the entry exists already. Undefined where the browser reports the change by itself. */
    readonly exists: (() => boolean) | undefined;
    /** Makes the change. */
    readonly perform: () => unknown;
}
/** A write of an entry. */
export interface Write extends EntryChange {
    /** What the script gets while the write is held. Without it: nothing, and `perform` makes the write later. */
    readonly whileHeld?: () => HeldWrite;
    /** Size in bytes of what is kept while the write waits. */
    readonly size?: number;
}
/** What the gates of entries share. */
export interface Writes {
    /** Makes a write, or holds it. @returns what the script gets */
    readonly write: (write: Write) => unknown;
    /** Removes an entry, which is never held, and drops a write of it that waits. @returns what the script gets */
    readonly remove: (change: EntryChange) => unknown;
    /** Drops the writes of a kind that wait. */
    readonly dropWaiting: (kind: EntryKind) => void;
    /** Reports an entry to the document, in a task of its own and once for equal changes. Entries without a rule aren't reported. */
    readonly reportEntry: (act: EntryAct, kind: EntryKind, name: string) => void;
    /** Whether a write of the entry would be held now. */
    readonly isHeld: (kind: EntryKind, name: string) => boolean;
    /** Whether the services that declared an entry aren't allowed, so that the entry may not be stored. Like `isHeld`, it reports nothing. */
    readonly isClosed: (kind: EntryKind, name: string) => boolean;
    readonly undo: Undo;
}
export declare const createWrites: (consent: Consent, policy: Policy, holder: Holder) => Writes;
