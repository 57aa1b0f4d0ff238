import type { EntryGate } from '../core/holding/declared-entries.js';
/** Holds what scripts write into the storage areas, by method and by property. */
export declare const storage: EntryGate;
