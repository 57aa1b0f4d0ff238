import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
/**
 * Follows what is stored in this browser: by events where there are any, otherwise by reading at intervals.
 * @param look reads what is there
 * @param noteWritten is told of an entry that was written, before it is read
 * @returns what reads soon, and what ends it
 */
export declare const watchEntries: (consent: Consent, look: () => Promise<void>, noteWritten: (key: string) => void) => {
    readonly lookSoon: () => void;
    readonly end: Undo;
};
