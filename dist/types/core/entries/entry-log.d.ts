import { type LoggedEntry } from './logged-entry.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
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
export declare const createEntryLog: (consent: Consent) => EntryLog;
