import type { Page } from 'playwright/test';

/** The gates in force that the policy gave work, as the page's own report has them. */
export const findGates = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const report = await window.askfirst.explain();
    return report && 'gates' in report ? report.gates : [];
  });
