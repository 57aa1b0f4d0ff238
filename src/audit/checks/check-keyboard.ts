import type { Page } from 'playwright-core';
import type { NewResult } from './results.js';

/** How often Tab is pressed, at most. */
const MOST_TABS = 80;

/** The `data-action` of the focused element, which may be inside open shadow trees. */
const focusedAction = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.getAttribute('data-action') ?? '';
  });

/** Checks that both answers can be reached by Tab. */
export const checkKeyboard = async (
  page: Page,
  at: Pick<NewResult, 'engine' | 'state' | 'page'>,
): Promise<readonly NewResult[]> => {
  const made = { ...at, check: 'keyboard' } as const;
  if (!(await page.locator('[data-action="refuse-all"]').filter({ visible: true }).count())) {
    return [{ ...made, result: 'inconclusive', says: 'No question was found on this page.', evidence: {} }];
  }
  const reached = new Set<string>();
  for (let count = 0; count < MOST_TABS && !(reached.has('accept-all') && reached.has('refuse-all')); count++) {
    await page.keyboard.press('Tab');
    reached.add(await focusedAction(page));
  }
  const missing = ['accept-all', 'refuse-all'].filter((action) => !reached.has(action));
  return [
    {
      ...made,
      result: missing.length ? 'fail' : 'pass',
      says: missing.length
        ? `By keyboard one doesn’t come to ${missing.join(' and ')}.`
        : 'Both answers are reached by Tab.',
      evidence: missing.length ? { name: missing.join(' ') } : {},
    },
  ];
};
