import type { EntryGate } from '../core/holding/declared-entries.js';
/** Holds cookies that scripts write, and reports cookies that are set, changed or removed. */
export declare const cookies: EntryGate;
