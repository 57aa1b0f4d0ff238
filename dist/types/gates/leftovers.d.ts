import type { EntryGate } from '../core/holding/declared-entries.js';
/**
 * Erases entries that may not be stored: from before the gate, from another visit, or from a server. It looks for cookies at once; for the
 * other kinds when the page is idle, since opening storage may take the browser long. It looks again when the answer changes, and when the
 * browser reports a cookie.
 */
export declare const leftovers: EntryGate;
