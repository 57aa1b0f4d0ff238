import type { EntryGate } from '../core/declared-entries.js';
/**
 * Holds what scripts write into the storage areas, by method and by property. Properties can only be watched through a proxy, so
 * scripts get one in each area's place; what takes an area itself is given that.
 */
export declare const storage: EntryGate;
