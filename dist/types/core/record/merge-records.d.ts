import type { ConsentRecord } from './record.js';
/**
 * The one record of all its copies: a refusal in any of them counts, an acceptance only where all of them have it, and for what the oldest
 * revision among them asked. A copy that can't be read accepts nothing.
 */
export declare const mergeRecords: (copies: readonly (ConsentRecord | null)[]) => ConsentRecord | null;
