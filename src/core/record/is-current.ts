import { dayOf } from './day-of.js';
import type { ConsentRecord } from './record.js';

/** Turns a day into a number. Each calendar month is 32 apart, so that 31 August + 6 months ends with February. */
const ordinalOf = (day: string): number => {
  const [year, month, date] = day.split('-') as [string, string, string];
  return (+year * 12 + +month) * 32 + +date;
};

/**
 * Whether a record still counts: it isn't older than the months for which it is remembered. A record from the future counts, because clocks
 * differ.
 */
export const isCurrent = ({ day }: ConsentRecord, months: number, now = new Date()): boolean =>
  ordinalOf(dayOf(now)) - ordinalOf(day) <= months * 32;
