import type { PolicySource } from '../../src/core/policy/policy-source.js';
import type { Askfirst, Consumer } from '../../src/core/contract/askfirst.js';
import type { Choice } from '../../src/core/contract/state.js';
import { actAsVisitor } from '../core/act-as.js';
import { clearCookies, settleCookies, startConsent } from '../core/start-consent.js';
import { nextTask } from '../core/next-task.js';

/** The usual categories, and a service and a function to allow by themselves. */
export const USUAL: PolicySource = {
  categories: [
    { id: 'necessary', title: 'Necessary' },
    { id: 'functional', title: 'Comfort' },
    { id: 'analytics', title: 'Statistics' },
    { id: 'marketing', title: 'Advertising' },
  ],
  services: [{ id: 'partners', category: 'marketing', name: 'Partners' }],
  functions: [{ id: 'chat', needs: 'functional', title: 'Chat' }],
};

/** Everything that is asked, answered. */
export const start = (source: PolicySource = {}): Askfirst => startConsent({ ...USUAL, ...source });

export const answer = (consent: Askfirst, choice: Choice, options?: { readonly once: boolean }): Promise<boolean> =>
  actAsVisitor(() => consent.decide(choice, options));

/** What was told so far since this was last asked. */
export const takeFrom = (told: unknown[]): unknown[] => structuredClone(told.splice(0));

/** Lets everything that is at hand happen. */
export const settle = async (): Promise<void> => {
  await settleCookies();
  await nextTask();
};

/** What a receiver is told at each step of a visit. */
export interface Visit {
  readonly load: unknown[];
  readonly refuse: unknown[];
  readonly accept: unknown[];
  readonly again: unknown[];
  readonly withdraw: unknown[];
  readonly afterUndo: unknown[];
}

/**
 * Plays a visit: the page loads, the visitor refuses, accepts, accepts once more, withdraws; then the adapter is undone, and the visitor
 * accepts again.
 * @param told what the vendor's stand-in was told, in order
 */
export const play = async (adapter: Consumer, told: unknown[], source: PolicySource = {}): Promise<Visit> => {
  const consent = start(source);
  const undo = adapter(consent);
  await settle();
  const after = async (act: () => Promise<unknown>): Promise<unknown[]> => {
    await act();
    await settle();
    return takeFrom(told);
  };
  const load = takeFrom(told);
  const refuse = await after(() => consent.decide('none'));
  const accept = await after(() => answer(consent, 'all'));
  const again = await after(() => answer(consent, 'all'));
  const withdraw = await after(() => consent.withdraw());
  undo();
  return { load, refuse, accept, again, withdraw, afterUndo: await after(() => answer(consent, 'all')) };
};

/** What a receiver is told when the page of a visitor loads who answered on another one. */
export const playReturning = async (
  adapter: Consumer,
  told: unknown[],
  choice: Choice,
  source: PolicySource = {},
): Promise<unknown[]> => {
  clearCookies();
  await answer(start(source), choice);
  const undo = adapter(start(source));
  await settle();
  undo();
  return takeFrom(told);
};

/** Puts stand-ins for what vendors keep on the window, and takes them and all cookies away after each test of the suite. */
export const standIns = (): ((stand: Readonly<Record<string, unknown>>) => void) => {
  const names = new Set<string>();
  let before: readonly string[] = [];
  beforeEach(() => {
    clearCookies();
    before = Object.keys(window);
  });
  afterEach(() => {
    clearCookies();
    for (const name of [...names, ...Object.keys(window).filter((one) => !before.includes(one))])
      Reflect.deleteProperty(window, name);
    names.clear();
  });
  return (stand) => {
    Object.assign(window, stand);
    for (const name of Object.keys(stand)) names.add(name);
  };
};

/** A function that notes what it is called with, under a name. */
export const noting =
  (told: unknown[], name?: string) =>
  (...given: unknown[]): void =>
    void told.push(name === undefined ? given : [name, ...given]);
