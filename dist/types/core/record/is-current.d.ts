import type { ConsentRecord } from './record.js';
/** Whether a record still counts: it isn't older than the months it is remembered. One from the future does, as clocks differ. */
export declare const isCurrent: ({ day }: ConsentRecord, months: number, now?: Date) => boolean;
