import type { EntryLog } from '../../core/entries/entry-log.js';
/** Has the notices in the page while the visitor wishes them, also where a site exchanges the body. */
export declare const tell: (log: EntryLog) => void;
