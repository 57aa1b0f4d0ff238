import type { Answer, Line } from './answer.js';
import { AskfirstChangeEvent, AskfirstReadyEvent } from './events.js';
import { ALLOWED, evaluate, need, REFUSED, UNDECIDED } from './expression.js';
import type { Policy } from './policy.js';
import { frozen } from './frozen.js';
import type { Later } from './later.js';
import type { Id } from './policy-source.js';
import { readRecord, watchRecord } from './read-record.js';
import { isCurrent, parseRecord, type ConsentRecord } from './record.js';
import { resolve } from './resolve.js';
import { readSignals, type Signals } from './signals.js';
import type { Askfirst, ConsentState } from './types.js';
import { whenParsed } from './when-parsed.js';
import type { Withdrawal } from './withdrawal.js';

/** What the handle needs of the rest. */
export interface Parts {
  /** Reads the policy. What it throws closes everything. */
  readonly loadPolicy: () => Policy | Promise<Policy>;
  /** The visitor's region, if the site's server named one beside the policy. */
  readonly region: string | undefined;
  /** Loads what only some visits need: what a visitor sees, recording, erasing, explaining. */
  readonly loadLater: () => Promise<Later>;
}

/** Makes the handle: one line from policy, record and signals through `resolve` to its subscribers. */
export const createAskfirst = ({ loadPolicy, region, loadLater }: Parts): Askfirst => {
  /** Tells the subscribers. A listener that throws is reported by the browser, and the next one still runs. */
  const changes = new EventTarget();
  let signals: Signals;
  let policy: Policy | undefined;
  /** Until the policy is read nothing is known, so nothing is allowed. */
  let state: ConsentState = frozen({
    status: 'undecided',
    regime: 'opt-in',
    decisions: {},
    unanswered: [],
    record: null,
    volatile: false,
  });
  let once: readonly Id[] = [];
  /** The record, where the browser didn't keep its cookie. */
  let unkept: ConsentRecord | null = null;
  let later: Later | undefined;
  let loading: Promise<Later | undefined> | undefined;

  const load = (): Promise<Later | undefined> =>
    (loading ??= loadLater().then(
      (loaded) => (later = loaded),
      (error: unknown) => {
        console.error('[askfirst] Put askfirst-ui.js beside askfirst.js.', error);
        return undefined;
      },
    ));
  const withLater = (act: (file: Later) => unknown): unknown =>
    later ? act(later) : load().then((file) => file && act(file));
  const preview = (record: ConsentRecord | null, forNow: readonly Id[]): Omit<ConsentState, 'volatile'> =>
    resolve(policy as Policy, record && isCurrent(record, policy?.remember?.months) ? record : null, signals, forNow);
  const tell = (target: EventTarget, previous: ConsentState): unknown =>
    target.dispatchEvent(new AskfirstChangeEvent(state, previous));
  /** Goes down the line once more. */
  const update = (): void => {
    if (!policy) return;
    const previous = state;
    const next = { ...preview(unkept ?? parseRecord(readRecord(policy) ?? policy.answer), once), volatile: !!unkept };
    if (JSON.stringify(next) === JSON.stringify(previous)) return;
    state = frozen(next);
    void tell(changes, previous);
    void tell(document, previous);
  };
  const put: Line['put'] = (record, isKept, forNow) => {
    unkept = isKept ? null : record;
    once = forNow;
    update();
  };
  const answer = async (
    choice: Answer['choice'],
    options?: Pick<Answer, 'once' | 'withdraws' | 'closes'>,
  ): Promise<Withdrawal | false> => {
    update();
    if (!policy) return false;
    const given: Answer = { ...options, choice, isVisitors: navigator.userActivation?.isActive };
    return ((later ?? (await load())) as Later).putAnswer({ policy, signals, once, preview, put }, askfirst, given);
  };
  const valueOf = (id: Id): number => {
    const decision = Object.hasOwn(state.decisions, id) && state.decisions[id];
    // A page that the browser makes ready before it is visited has no visitor yet, so what isn't required waits.
    if (decision) {
      const { allowed, because } = decision;
      if (document.prerendering && because !== 'required') return UNDECIDED;
      return allowed ? ALLOWED : because === 'default' ? UNDECIDED : REFUSED;
    }
    const needs = policy?.functions.find((one) => one.id === id)?.needs;
    if (needs) return evaluate(needs, valueOf);
    need(!policy);
    return UNDECIDED;
  };
  const read = async (): Promise<void> => {
    const loaded = loadPolicy();
    // Not awaited where it needn't be: what stands in the page is in force before the next script runs.
    policy = loaded instanceof Promise ? await loaded : loaded;
    signals = readSignals(region, policy);
    watchRecord(update);
    document.addEventListener('prerenderingchange', () => tell(changes, state));
    update();
    // Not before the page's own scripts could ask for it.
    void whenParsed().then(() => document.dispatchEvent(new AskfirstReadyEvent(state)));
  };

  const askfirst: Askfirst = {
    get state() {
      return state;
    },
    get policy() {
      return policy;
    },
    ready: read()
      .catch((error: unknown) => {
        // One that could be read, and that nothing can be made of, is none either.
        policy = undefined;
        return withLater((file) => file.explaining((one) => one.explainPolicy(error)));
      })
      .then(() => state),
    late: (act) => withLater((file) => file.late(act)),
    said: new Set<string>(),
    gates: new Set<string>(),
    held: [],
    explain: async (asked) => (await load())?.explaining((file) => file.explain(askfirst, asked)),
    receipt: async () => ((await load()) as Later).receipt(askfirst),
    open: async (surface) => ((await load()) as Later).open(askfirst, surface),
    allows(expression, context) {
      try {
        return evaluate(expression, valueOf) === ALLOWED;
      } catch {
        withLater((file) => file.explaining((one) => one.explainExpression(askfirst, expression, context)));
        return false;
      }
    },
    whenAllowed: (expression, { signal } = {}) =>
      new Promise((settle, reject) => {
        signal?.throwIfAborted();
        const undo = askfirst.subscribe(() => askfirst.allows(expression) && settle());
        signal?.addEventListener('abort', () => reject((undo(), signal.reason as Error)));
      }),
    subscribe(listener) {
      const own = (): void => listener(state);
      changes.addEventListener('askfirst-change', own);
      own();
      return () => changes.removeEventListener('askfirst-change', own);
    },
    decide: async (choice, options) => !!(await answer(choice, options)),
    withdraw: async () => (await answer('none', { withdraws: true })) || { erased: [], left: [], unseen: [] },
    sweep: async () => (await load())?.sweep(askfirst),
    erase: async () => {
      await answer('forget');
    },
  };
  return askfirst;
};
