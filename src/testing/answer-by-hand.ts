import type { Locator, Page } from 'playwright-core';
import { settle } from './settle.js';
import type { VisitState } from './visit-state.js';
import type { Decisions, Watch } from './watch.js';

/** How long to wait for a button, in milliseconds. */
const PATIENCE = 10_000;

/** Whether Playwright waited in vain, as opposed to a tab that crashed or was closed. */
const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

const firstLineOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';

/** The first visible button with this action, on any surface. */
const findButton = (page: Page, action: string, surface = ''): Locator =>
  page.locator(`${surface} [data-action="${action}"]`.trim()).filter({ visible: true }).first();

const press = (button: Locator): Promise<void> => button.click({ timeout: PATIENCE });

/**
 * Presses a button until something is seen to happen, at most twice. On a busy machine a press can be lost: Chromium drops input that comes
 * while its debugger holds the page.
 * @param happens waits at most so many milliseconds
 * @returns whether it happened
 */
const pressUntil = async (button: Locator, happens: (timeout: number) => Promise<boolean>): Promise<boolean> => {
  await press(button);
  if (await happens(PATIENCE / 4)) return true;
  if (await button.isVisible()) await press(button);
  return happens(PATIENCE);
};

const isSeen = (one: Locator, timeout: number): Promise<boolean> =>
  one.waitFor({ timeout }).then(
    () => true,
    (error: unknown) => {
      if (isTimeout(error)) return false;
      throw error;
    },
  );

/** Opens the preferences: by the page's own control for them, or from the banner. */
const openPreferences = async (page: Page): Promise<void> => {
  const wayBack = page
    .locator('[data-askfirst="preferences"], a[href="#askfirst-preferences"]')
    .filter({ visible: true });
  const opened = findButton(page, 'refuse-all', 'askfirst-preferences');
  const opener = (await wayBack.count()) ? wayBack.first() : findButton(page, 'preferences');
  await pressUntil(opener, (timeout) => isSeen(opened, timeout));
};

const openDetails = async (page: Page): Promise<void> => {
  const closed = page.locator('askfirst-preferences section details:not([open]) > summary').filter({ visible: true });
  for (let count = await closed.count(); count > 0; count--) await press(closed.first());
};

/** Turns on one service in the preferences, and no other. */
const turnOn = async (page: Page, id: string): Promise<void> => {
  await openPreferences(page);
  const one = page.locator(`askfirst-preferences [role="switch"][data-id="${id}"]`);
  if (!(await one.isVisible())) await openDetails(page);
  if ((await one.getAttribute('aria-checked', { timeout: PATIENCE })) !== 'true') await press(one);
};

/** Finds the button that gives the answer. It isn't pressed yet. */
const approach = async (page: Page, state: VisitState): Promise<Locator> => {
  if (state === 'refused') return findButton(page, 'refuse-all');
  if (state === 'accepted') return findButton(page, 'accept-all');
  if (typeof state === 'object' && 'once' in state) return findButton(page, 'allow-once');
  if (typeof state === 'object') await turnOn(page, state.service);
  else await openPreferences(page);
  return findButton(page, state === 'withdrawn' ? 'refuse-all' : 'save', 'askfirst-preferences');
};

/** Waits until the page's widget, if it has one, has these decisions. @returns whether it has */
const heard = (page: Page, decisions: Decisions, timeout: number): Promise<boolean> =>
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
      { timeout },
    )
    .then(
      () => true,
      (error: unknown) => {
        if (isTimeout(error)) return false;
        throw error;
      },
    );

/** Says why an answer couldn't be given: no button for it appeared in time, or the page broke. */
const whyNot = (error: unknown, state: VisitState, isFound: boolean): string => {
  if (!isTimeout(error)) return `the page broke down while it was answered: ${firstLineOf(error)}`;
  if (isFound) return 'the button that gives this answer couldn’t be pressed: something may cover it';
  return state === 'withdrawn'
    ? 'no way to withdraw was found on the page'
    : 'no button was found that gives this answer';
};

/** What is allowed before or after the answer. It holds while the answer is being given. */
const either = (before: Decisions, after: Decisions): Decisions =>
  Object.fromEntries(Object.entries(after).map(([id, decision]) => [id, before[id]?.allowed ? before[id] : decision]));

/**
 * Answers as a visitor does, with the page's buttons.
 * @param before what was allowed before the answer
 * @param after what is allowed after it
 * @returns why the answer couldn't be given; undefined if it was
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
    const isHeard = await pressUntil(button, (timeout) => heard(page, after, timeout));
    if (!isHeard) return 'the button was pressed, and the page doesn’t know the answer';
    // Requests that were made before the answer may still arrive. Later ones are judged by the answer.
    await settle(page, watch);
    if (page.isClosed()) throw new Error('it was closed');
    watch.allow(after);
    return undefined;
  } catch (error) {
    return whyNot(error, state, isFound);
  }
};
