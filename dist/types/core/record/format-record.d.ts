import type { ConsentRecord } from './record.js';
/** The record as it stands in the cookie: the one spelling that an answer has there (record.ts). An id in both lists was refused. */
export declare const formatRecord: ({ revision, day, method, signal, accepted, refused }: ConsentRecord) => string;
/** The record with each id in full, as receipts have it. It is read as the cookie's text is. */
export declare const spellOutRecord: ({ revision, day, method, signal, accepted, refused }: ConsentRecord) => string;
