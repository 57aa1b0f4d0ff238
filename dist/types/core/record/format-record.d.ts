import type { ConsentRecord } from './record.js';
/** The record as the cookie's text. There each answer has exactly one spelling (record.ts). An id that is in both lists was refused. */
export declare const formatRecord: ({ revision, day, method, signal, accepted, refused }: ConsentRecord) => string;
/** The record with each id in full, as receipts have it. `parseRecord` reads it like the cookie's text. */
export declare const spellOutRecord: ({ revision, day, method, signal, accepted, refused }: ConsentRecord) => string;
