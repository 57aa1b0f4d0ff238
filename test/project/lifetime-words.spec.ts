import { expect, test } from 'playwright/test';
import { lifetimeDays } from '../../src/audit/checks/lifetime.js';
import { lifetimeWords } from '../../src/audit/scan/lifetime-words.js';

/** How much longer than declared the audit lets an entry stay. */
const TOLERANCE_DAYS = 1;

test('the audit finds no cookie longer than the lifetime that the scan wrote for it', () => {
  const measured = Array.from({ length: 1500 }, (_, index) => (index + 1) / 2);
  const tooShort = measured.filter((days) => days > (lifetimeDays(lifetimeWords(days)) ?? 0) + TOLERANCE_DAYS);
  expect(tooShort).toEqual([]);
});

test('the usual lifetimes keep their words', () => {
  const words = [0, 1 / 48, 1 / 2, 1, 90, 182.5, 365, 390, 395, 548, 730].map(lifetimeWords);
  expect(words).toEqual([
    'until you close the browser',
    '30 minutes',
    '12 hours',
    '1 day',
    '3 months',
    '6 months',
    '1 year',
    '390 days',
    '13 months',
    '18 months',
    '2 years',
  ]);
});
