import type { ConsentRecord } from './record.js';
/** Reads the record from a text, with its ids shortened or in full (record.ts); null if the text isn't a record. */
export declare const parseRecord: (text?: string) => ConsentRecord | null;
