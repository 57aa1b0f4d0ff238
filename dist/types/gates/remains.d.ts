import type { EntryGate } from '../core/declared-entries.js';
/**
 * Has entries erased that may not be there: those from before the gate, from another visit, and those that came over HTTP. It looks
 * on every load, whenever an answer changes, and when the browser tells of a cookie.
 */
export declare const remains: EntryGate;
