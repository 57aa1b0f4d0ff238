import type { EntryLog } from '../../core/entries/entry-log.js';
/** Keeps the notices in the page while the visitor wants them, even when a site replaces the body. */
export declare const keepTold: (log: EntryLog) => void;
