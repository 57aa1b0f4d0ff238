import { type LoggedEntry } from './logged-entry.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
/** The entries in this browser, and what has happened to them since the log was opened. */
export interface EntryLog {
    /** In the order in which they were first seen. An entry that is gone keeps its place. */
    readonly entries: readonly LoggedEntry[];
    /** The entries that came since the visitor was last told, if they turned the notices on. */
    readonly news: readonly LoggedEntry[];
    /** Whether the visitor turned the notices on. */
    readonly tells: boolean;
    /** The log is kept up to date while anybody listens. Returns what ends that. */
    subscribe(listener: () => void): Undo;
    /** Turns the notices on or off. @returns whether the browser stores this setting beyond the page */
    turn(tells: boolean): boolean;
    /** Called when the visitor has seen the news. */
    hide(): void;
    /** Erases an entry. @returns whether it is gone */
    erase(entry: LoggedEntry): Promise<boolean>;
}
/** Makes the log. Nothing is watched before somebody listens. */
export declare const createEntryLog: (consent: Consent) => EntryLog;
