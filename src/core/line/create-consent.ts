import type { Consent } from '../consent/consent.js';
import type { Askfirst } from '../contract/askfirst.js';
import { AskfirstReadyEvent } from '../contract/events.js';
import type { ConsentState } from '../contract/state.js';
import type { Withdrawal } from '../contract/withdrawal.js';
import type { WithReleased } from '../contract/released-file.js';
import { loadOnce } from '../loading/load-once.js';
import { whenParsed } from '../page/when-parsed.js';
import { ALLOWED, REFUSED } from '../policy/expression.js';
import type { Policy } from '../policy/policy.js';
import { watchRecord } from '../record/watch-record.js';
import type { Answer, AnswerContext } from './answer-context.js';
import { createLine, type Line } from './create-line.js';
import type { UiModule } from './ui-module.js';
import { valueOf } from './value-of.js';

/** What the consent is made with. */
export interface ConsentOptions {
  /**
   * Reads the policy. If it throws, nothing is allowed.
   * @param takePolicy puts another policy into force, in place of the one that was read
   */
  readonly loadPolicy: (takePolicy: (policy: Policy) => void) => Policy | Promise<Policy>;
  /** Calls a function with the file that only some released marks need, as `WithReleased` says. */
  readonly withReleased: WithReleased;
  /** Loads the file that only some visits need: it shows, records, erases and explains. */
  readonly loadUi: () => Promise<UiModule>;
}

type WithUi = ReturnType<typeof loadOnce<UiModule>>;

/** Reads the policy, follows changes of the record, and dispatches `askfirst-ready` when the page is parsed. */
const followPolicy = async (line: Line, loadPolicy: ConsentOptions['loadPolicy']): Promise<void> => {
  const loaded = loadPolicy(line.takePolicy);
  // A policy that stands in the page isn't awaited, so that it is in force before the next script runs.
  line.takePolicy(loaded instanceof Promise ? await loaded : loaded);
  watchRecord(line.update);
  // After parsing, so that the page's scripts have had time to listen.
  void whenParsed().then(() => document.dispatchEvent(new AskfirstReadyEvent(line.getState())));
};

/** @returns the first state; with a policy that can't be used, the one that allows nothing */
const startLine = async (
  line: Line,
  loadPolicy: ConsentOptions['loadPolicy'],
  withUi: WithUi,
): Promise<ConsentState> => {
  try {
    await followPolicy(line, loadPolicy);
  } catch (error) {
    // A policy that can be read but can't be used counts as none.
    line.takePolicy(undefined);
    await withUi((file) => file.explaining((one) => one.explainPolicy(error)));
  }
  return line.getState();
};

/** Calls a function with a file, for a caller who waits. Rejects where the file can't be loaded. */
const need = async <File, Result>(
  withFile: ReturnType<typeof loadOnce<File>>,
  act: (file: File) => Promise<Result>,
): Promise<Result> => {
  const done = await withFile(async (file) => [await act(file)] as const);
  if (!done) throw new Error('Not loaded');
  return done[0];
};

/** Makes the part that answers. It remembers what the latest answer erased. */
const createAnswering = (line: Line, withUi: WithUi, getConsent: () => Consent) => {
  let withdrawal: Withdrawal | undefined;
  const applyWithdrawal: AnswerContext['applyWithdrawal'] = (latest) => {
    withdrawal = latest;
  };
  return {
    getWithdrawal: () => withdrawal,
    answer: async (
      choice: Answer['choice'],
      options?: Pick<Answer, 'once' | 'withdraws' | 'closes'>,
    ): Promise<Withdrawal | false> => {
      line.update();
      const policy = line.getPolicy();
      if (!policy) return false;
      const given: Answer = { ...options, choice, isByVisitor: navigator.userActivation?.isActive };
      const context: AnswerContext = { ...line, policy, applyWithdrawal };
      return (await withUi((file) => file.recordAnswer(context, getConsent(), given))) ?? false;
    },
  };
};

/** Makes the consent: the line from policy, record and signals to its subscribers, and the methods of the handle. */
export const createConsent = ({ loadPolicy, withReleased, loadUi }: ConsentOptions): Consent => {
  const line = createLine();
  const { getPolicy, getState, subscribe } = line;
  const withUi = loadOnce('askfirst-ui.js', loadUi);
  const { answer, getWithdrawal } = createAnswering(line, withUi, () => consent);
  const isValue = (value: number, expression: string, context?: unknown): boolean => {
    try {
      return valueOf(expression, getState(), getPolicy()) === value;
    } catch {
      void withUi((file) =>
        file.explaining((one) => one.explainExpression(consent, expression, context, line.takePolicy)),
      );
      return false;
    }
  };
  const handle: Askfirst = Object.freeze<Askfirst>({
    get state() {
      return getState();
    },
    get policy() {
      return getPolicy();
    },
    get withdrawal() {
      return getWithdrawal();
    },
    ready: startLine(line, loadPolicy, withUi),
    explain: async (asked) => withUi((file) => file.explaining((one) => one.explain(consent, asked))),
    receipt: () => need(withUi, (file) => file.receipt(consent)),
    open: (surface) => need(withUi, (file) => file.open(consent, surface)),
    allows: (expression, context) => isValue(ALLOWED, expression, context),
    whenAllowed: (expression, { signal } = {}) =>
      new Promise((settle, reject) => {
        signal?.throwIfAborted();
        const undo = subscribe(() => handle.allows(expression) && settle());
        signal?.addEventListener('abort', () => {
          undo();
          reject(signal.reason as Error);
        });
      }),
    whenReleased: (marked) => need(withReleased, (file) => file.whenReleased(consent, marked)),
    subscribe,
    decide: async (choice, options) => !!(await answer(choice, options)),
    withdraw: async () => (await answer('none', { withdraws: true })) || { erased: [], left: [], unseen: [] },
    sweep: async () => withUi((file) => file.sweep(consent)),
    erase: async () => {
      await answer('forget');
    },
  });
  const consent: Consent = Object.assign(Object.create(handle) as Askfirst, {
    handle,
    refuses: (expression: string) => isValue(REFUSED, expression),
    gates: new Set<string>(),
    held: [],
    outcomes: new WeakMap(),
    said: new Set<string>(),
  });
  return consent;
};
