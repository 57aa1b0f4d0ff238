import type { Page } from 'playwright-core';
import type { NewResult } from './results.js';

const WAYS =
  '[data-askfirst="preferences"], askfirst-preferences[inline], a[href$="#askfirst-preferences"], askfirst-button button';

/** Checks that a visitor who has answered can change the answer on this page. */
export const checkWayBack = async (
  page: Page,
  at: Pick<NewResult, 'engine' | 'state' | 'page'>,
): Promise<readonly NewResult[]> => {
  const count = await page.locator(WAYS).filter({ visible: true }).count();
  return [
    {
      ...at,
      check: 'way-back',
      result: count ? 'pass' : 'fail',
      says: count ? 'The page has a way to change the answer.' : 'The page has no way to change the answer.',
      evidence: count ? {} : { name: 'way-back' },
    },
  ];
};
