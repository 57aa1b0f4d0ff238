import type { LoggedEntry } from './logged-entry.js';
/** The entries of every kind that are in this browser now, and when cookies end. */
export declare const readEntries: () => Promise<LoggedEntry[]>;
