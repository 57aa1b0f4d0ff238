import type { EntryGate } from '../core/holding/declared-entries.js';
/** Holds the opening of databases and caches. */
export declare const databases: EntryGate;
