import type { ConsentRecord } from './record.js';
/**
 * Whether a record still counts: it isn't older than the months for which it is remembered. A record from the future counts, because clocks
 * differ.
 */
export declare const isCurrent: ({ day }: ConsentRecord, months: number, now?: Date) => boolean;
