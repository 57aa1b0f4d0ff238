import { dayOf } from './day-of.js';
import type { ConsentRecord } from './record.js';

/** Days in an order in which a calendar month later is 32 more, so that 31 August + 6 ends with February. */
const ordinalOf = (day: string): number => {
  const [year, month, date] = day.split('-') as [string, string, string];
  return (+year * 12 + +month) * 32 + +date;
};

/** Whether a record still counts: it isn't older than the months it is remembered. One from the future does, as clocks differ. */
export const isCurrent = ({ day }: ConsentRecord, months: number, now = new Date()): boolean =>
  ordinalOf(dayOf(now)) - ordinalOf(day) <= months * 32;
