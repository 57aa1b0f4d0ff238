import type { PageReport } from '../contract/explanation.js';

/** Shows in the console what a report has found. Empty lists aren't shown. */
export const printReport = ({ held, undeclared, violations }: PageReport): void => {
  for (const [title, rows] of [
    ['Held back', held],
    ['Hosts that nobody declared', undeclared.hosts],
    ['Entries that nobody declared', undeclared.entries],
    ['Stopped by the Content-Security-Policy', violations],
  ] as const)
    if (rows.length) {
      console.info(`[askfirst] ${title}`);
      console.table(rows);
    }
};
