import type { Text } from '../../core/policy/text.js';
import { englishOf } from '../report/english-of.js';

const DAY = 1;
/** How many days a unit has at most, so that no declared lifetime is read as shorter than it was meant. */
const UNITS: Readonly<Record<string, number>> = {
  second: DAY / 86_400,
  minute: DAY / 1440,
  hour: DAY / 24,
  day: DAY,
  week: 7 * DAY,
  month: 31 * DAY,
  year: 366 * DAY,
};

/**
 * The longest time that a declared lifetime can mean, in days: "13 months", "a day", "until you close the browser" (0).
 * @returns undefined if the words name no lifetime
 */
export const lifetimeDays = (declared: Text | undefined): number | undefined => {
  if (declared === undefined) return undefined;
  const text = englishOf(declared).toLowerCase();
  if (/session|close (?:the|your) browser|tab is closed|close the tab/.test(text)) return 0;
  const found = /(\d+(?:\.\d+)?|an?|one|two|three|six|twelve)\s+(second|minute|hour|day|week|month|year)/.exec(text);
  if (!found) return undefined;
  const words: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, six: 6, twelve: 12 };
  const [, count = '', unit = ''] = found;
  return (words[count] ?? Number(count)) * (UNITS[unit] ?? 0);
};
