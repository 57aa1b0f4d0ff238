import type { EntryKind } from './policy-source.js';
import type { Askfirst, Undo } from './types.js';
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
/** What is in this browser now, and what became of it since the log was opened. */
export interface EntryLog {
    /** In the order in which they were first seen. What is gone keeps its place. */
    readonly entries: readonly LoggedEntry[];
    /** What came since the visitor was last told, where they wish to be told. */
    readonly news: readonly LoggedEntry[];
    /** Whether they wish it. */
    readonly tells: boolean;
    /** The log is kept up to date while anybody listens. Returns what ends that. */
    subscribe(listener: () => void): Undo;
    /** Turns the wish on or off. @returns whether the browser keeps it beyond this page */
    turn(tells: boolean): boolean;
    /** The news were taken note of. */
    hide(): void;
    /** Erases an entry. @returns whether it is gone */
    erase(entry: LoggedEntry): Promise<boolean>;
}
/** Makes the log. Nothing is watched before somebody listens. */
export declare const createEntryLog: (consent: Askfirst) => EntryLog;
