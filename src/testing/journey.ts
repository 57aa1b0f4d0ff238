import type { Page } from 'playwright-core';
import { settle } from './settle.js';
import type { Watch } from './watch.js';

/** What the visitor does once the page is in its state. */
export type JourneyStep =
  | 'reload'
  /** Goes to another page of the site, and back again. */
  | 'back'
  /** Opens the same page in another tab, and continues there. */
  | 'other-tab'
  /** Follows a link to a client-side route. */
  | { readonly route: string };

/** Changes the route: by the page's link to it, or by the History API if there is no such link. */
const goToRoute = async (page: Page, route: string): Promise<void> => {
  const link = page.locator(`a[href="${route}"]`).filter({ visible: true });
  if (await link.count()) {
    await link.first().click();
    return;
  }
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, route);
};

/** Takes one step. @returns the page that the visitor is on then */
export const journey = async (page: Page, step: JourneyStep, watch: Watch): Promise<Page> => {
  const here = page.url();
  let at = page;
  if (step === 'reload') await page.reload();
  else if (step === 'back') {
    await page.goto(new URL('/askfirst-testing-elsewhere', here).href);
    await page.goBack();
  } else if (step === 'other-tab') {
    at = await page.context().newPage();
    await watch.trace(at);
    await at.goto(here);
  } else await goToRoute(page, step.route);
  await settle(at, watch);
  return at;
};
