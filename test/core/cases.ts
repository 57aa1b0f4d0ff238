import fc from 'fast-check';

/** Given by the runner: 1,000 in `npm test`, 100,000 in `npm run test:nightly`, or what CASES says. */
declare const CASES: number;

/**
 * On how many cases a property is tried.
 * @param share of what the runner gives: less than 1 where each case takes a real page some milliseconds
 */
export const cases = (share = 1): fc.Parameters<unknown> => ({
  numRuns: Math.max(Math.min(20, CASES), CASES * share),
  // Runners print a message, and not what caused it.
  includeErrorInReport: true,
});
