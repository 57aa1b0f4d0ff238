import type { ConsentRecord } from './record.js';
/**
 * Merges all copies of the record into one. A refusal in any copy counts. An acceptance counts only if all copies have it, and only for
 * what the oldest revision among them asked. A copy that can't be read accepts nothing.
 */
export declare const mergeRecords: (copies: readonly (ConsentRecord | null)[]) => ConsentRecord | null;
