import type { EntryGate } from '../core/holding/declared-entries.js';
/** Holds entries in frames that scripts make. Where hosts are declared, their gate has reached the frames already. */
export declare const frames: EntryGate;
