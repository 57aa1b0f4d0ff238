import type { ConsentRecord } from './record.js';
/** The record that a text holds, with its ids shortened or in full (record.ts); null when the text is anything but a record. */
export declare const parseRecord: (text?: string) => ConsentRecord | null;
