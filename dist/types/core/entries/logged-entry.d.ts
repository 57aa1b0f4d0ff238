import type { EntryKind } from '../policy/entry-kinds.js';
/** An entry of this browser, as far as a page can tell. Never its value. */
export interface LoggedEntry {
    readonly kind: EntryKind;
    readonly name: string;
    /** When it ends; null when that is with the browser's session, undefined where the browser doesn't tell. */
    readonly ends?: Date | null;
    /** When it was seen to come; undefined when it was here already. */
    readonly setAt?: Date;
    /** When it was last seen to change since. */
    readonly changedAt?: Date;
    /** When it was seen to be gone. */
    readonly goneAt?: Date;
}
/** The key of an entry: no other entry has the same kind and name. */
export declare const loggedEntryKey: ({ kind, name }: Pick<LoggedEntry, "kind" | "name">) => string;
