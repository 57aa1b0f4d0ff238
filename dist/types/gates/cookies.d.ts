import type { EntryGate } from '../core/holding/declared-entries.js';
/** Holds cookies that scripts write, and reports cookies that come and go. */
export declare const cookies: EntryGate;
