import type { Locator, Page } from 'playwright-core';
import { settle } from './settle.js';
import type { VisitState } from './visit-state.js';
import type { Decisions, Watch } from './watch.js';

/** How long a button may take to come, in milliseconds. */
const PATIENCE = 10_000;

/** Whether Playwright waited for something that didn't come, as against a tab that broke down or was closed. */
const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

const firstLineOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';

/** The first button that answers so, on whatever surface shows it. */
const findButton = (page: Page, action: string, surface = ''): Locator =>
  page.locator(`${surface} [data-action="${action}"]`.trim()).filter({ visible: true }).first();

const press = (button: Locator): Promise<void> => button.click({ timeout: PATIENCE });

/** Opens the preferences by the way back that the page offers, or from the question. */
const openPreferences = async (page: Page): Promise<void> => {
  const wayBack = page
    .locator('[data-askfirst="preferences"], a[href="#askfirst-preferences"]')
    .filter({ visible: true });
  await press((await wayBack.count()) ? wayBack.first() : findButton(page, 'preferences'));
  await findButton(page, 'refuse-all', 'askfirst-preferences').waitFor({ timeout: PATIENCE });
};

const openDetails = async (page: Page): Promise<void> => {
  const closed = page.locator('askfirst-preferences section details:not([open]) > summary').filter({ visible: true });
  for (let count = await closed.count(); count > 0; count--) await press(closed.first());
};

/** Turns one service on in the preferences, and nothing else. */
const turnOn = async (page: Page, id: string): Promise<void> => {
  await openPreferences(page);
  const one = page.locator(`askfirst-preferences [role="switch"][data-id="${id}"]`);
  if (!(await one.isVisible())) await openDetails(page);
  if ((await one.getAttribute('aria-checked', { timeout: PATIENCE })) !== 'true') await press(one);
};

/** Goes to the button that gives the answer, and doesn't press it yet. */
const approach = async (page: Page, state: VisitState): Promise<Locator> => {
  if (state === 'refused') return findButton(page, 'refuse-all');
  if (state === 'accepted') return findButton(page, 'accept-all');
  if (typeof state === 'object' && 'once' in state) return findButton(page, 'allow-once');
  if (typeof state === 'object') await turnOn(page, state.service);
  else await openPreferences(page);
  return findButton(page, state === 'withdrawn' ? 'refuse-all' : 'save', 'askfirst-preferences');
};

/** Waits until the page's own widget, if it has one, knows the answer. @returns whether it does */
const heard = (page: Page, decisions: Decisions): Promise<boolean> =>
  page
    .waitForFunction(
      (expected) => {
        const { askfirst } = window as unknown as {
          askfirst?: { state: { decisions: Record<string, { allowed: boolean }> } };
        };
        return (
          !askfirst ||
          Object.entries(expected).every(([id, { allowed }]) => askfirst.state.decisions[id]?.allowed === allowed)
        );
      },
      decisions,
      { timeout: PATIENCE },
    )
    .then(
      () => true,
      (error: unknown) => {
        if (isTimeout(error)) return false;
        throw error;
      },
    );

/** Why an answer couldn't be given: nothing that gives it came in time, or something else went wrong. */
const whyNot = (error: unknown, state: VisitState, isFound: boolean): string => {
  if (!isTimeout(error)) return `the page broke down while it was answered: ${firstLineOf(error)}`;
  if (isFound) return 'the button that gives this answer couldn’t be pressed: something may cover it';
  return state === 'withdrawn'
    ? 'no way to withdraw was found on the page'
    : 'no button was found that gives this answer';
};

/** Allowed before or afterwards: what holds while an answer is on its way. */
const either = (before: Decisions, after: Decisions): Decisions =>
  Object.fromEntries(Object.entries(after).map(([id, decision]) => [id, before[id]?.allowed ? before[id] : decision]));

/**
 * Answers as a visitor does, with the buttons that the page shows.
 * @param before what was allowed so far
 * @param after what is allowed from then on
 * @returns why it couldn't be answered; undefined when it was
 */
export const answerByHand = async (
  page: Page,
  state: VisitState,
  watch: Watch,
  [before, after]: readonly [Decisions, Decisions],
): Promise<string | undefined> => {
  let isFound = false;
  try {
    const button = await approach(page, state);
    await button.waitFor({ timeout: PATIENCE });
    isFound = true;
    watch.allow(either(before, after));
    await press(button);
    if (!(await heard(page, after))) return 'the button was pressed, and the page doesn’t know the answer';
    // What was on its way as the visitor answered may still arrive; what comes after that may not.
    await settle(page, watch);
    if (page.isClosed()) throw new Error('it was closed');
    watch.allow(after);
    return undefined;
  } catch (error) {
    return whyNot(error, state, isFound);
  }
};
