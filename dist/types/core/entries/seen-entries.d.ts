import { type LoggedEntry } from './logged-entry.js';
/** The entries that were seen, in the order in which they were first seen. An entry that is gone keeps its place. */
export interface SeenEntries {
    /** All of them. */
    readonly all: readonly LoggedEntry[];
    /** Those that aren't gone. */
    readonly here: readonly LoggedEntry[];
    readonly get: (key: string) => LoggedEntry | undefined;
    /**
     * Takes over what is in the browser now.
     * @returns whether anything is different, or was read for the first time
     */
    readonly update: (found: readonly LoggedEntry[]) => boolean;
    /** Notes that an entry was written again. @returns whether that is a change */
    readonly noteChange: (key: string) => boolean;
}
export declare const createSeenEntries: () => SeenEntries;
