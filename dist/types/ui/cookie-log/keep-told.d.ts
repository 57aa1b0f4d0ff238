import type { EntryLog } from '../../core/entries/entry-log.js';
/** Keeps the notices in the page while the visitor wishes them, also where a site exchanges the body. */
export declare const keepTold: (log: EntryLog) => void;
