import type { Page } from 'playwright/test';
import { makePage } from '../fixtures/make-page.mjs';

/** See makePage. */
export type MadePage = Parameters<typeof makePage>[0];

/** Serves the page at `/made.html`, on the site's own address, and goes there. */
export const visitMade = async (page: Page, made: MadePage): Promise<void> => {
  const context = page.context();
  // A page that no server answered counts as one from the internet, and may not ask this machine for anything (Chrome 142).
  if (context.browser()?.browserType().name() === 'chromium') await context.grantPermissions(['local-network-access']);
  await context.route('**/made.html', (route) => route.fulfill(makePage(made)));
  await page.goto('/made.html');
};
