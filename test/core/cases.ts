import fc from 'fast-check';

/** Given by the runner: 1,000 in `npm test` (200 in engines beside Chromium), 100,000 in `npm run test:nightly`, or what CASES says. */
declare const CASES: number;

/** On how many cases a property is tried, and how it tells of one that fails. */
export const cases = (): fc.Parameters<unknown> => ({
  numRuns: CASES,
  // Runners print a message, and not what caused it.
  includeErrorInReport: true,
});
