import { AskfirstChangeEvent } from '../contract/events.js';
import type { Askfirst } from '../contract/askfirst.js';
import type { ConsentState } from '../contract/state.js';
import { nativeGetter } from '../page/native-getter.js';
import { deepFreeze } from '../policy/deep-freeze.js';
import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import { isCurrent } from '../record/is-current.js';
import { mergeRecords } from '../record/merge-records.js';
import { parseRecord } from '../record/parse-record.js';
import { readRecords } from '../record/read-record.js';
import type { ConsentRecord } from '../record/record.js';
import type { AnswerContext } from './answer-context.js';
import { resolve } from './resolve.js';
import { readSignals, type Signals } from './signals.js';

/** The one line: policy, record and signals go through `resolve` and become the state, of which the subscribers are told. */
export interface Line extends Pick<Askfirst, 'subscribe'>, Omit<AnswerContext, 'policy' | 'applyWithdrawal'> {
  readonly getPolicy: () => Policy | undefined;
  readonly getState: () => ConsentState;
  /** Puts a policy into force; undefined for a policy that can't be used. */
  readonly takePolicy: (policy: Policy | undefined) => void;
  /** Resolves the state again, and tells the subscribers if it changed. */
  readonly update: () => void;
}

/** Until the policy is read nothing is known, so nothing is allowed. */
const CLOSED: ConsentState = {
  status: 'undecided',
  regime: 'opt-in',
  decisions: {},
  unanswered: [],
  record: null,
  volatile: false,
};

/** Makes the line. It has no policy at first. */
export const createLine = (): Line => {
  /** Tells the subscribers. A listener that throws is reported by the browser, and the next one still runs. */
  const changes = new EventTarget();
  const readCookies = nativeGetter('cookie');
  let policy: Policy | undefined;
  let signals: Signals;
  let state = deepFreeze(CLOSED);
  let once: readonly Id[] = [];
  /** The visitor's record was erased on this page, so an older one that the server knows doesn't count either. */
  let isForgotten = false;
  /** The record, if the browser didn't store its cookie. */
  let volatileRecord: ConsentRecord | null = null;

  const tell = (target: EventTarget, previous: ConsentState): void => {
    target.dispatchEvent(new AskfirstChangeEvent(state, previous));
  };
  const readCopies = (): readonly string[] => (policy ? readRecords(policy, readCookies) : []);
  const readRecord = (answer: string | undefined): ConsentRecord | null => {
    const copies = readCopies();
    return mergeRecords((copies.length || isForgotten ? copies : [answer]).map(parseRecord));
  };
  const preview = (read: Policy, record: ConsentRecord | null, forNow: readonly Id[]): Omit<ConsentState, 'volatile'> =>
    resolve(read, record && isCurrent(record, read.remember.months) ? record : null, signals, forNow);
  const update = (): void => {
    if (!policy) return;
    const previous = state;
    const next = { ...preview(policy, volatileRecord ?? readRecord(policy.answer), once), volatile: !!volatileRecord };
    if (JSON.stringify(next) === JSON.stringify(previous)) return;
    state = deepFreeze(next);
    tell(changes, previous);
    tell(document, previous);
  };
  const applyRecord: AnswerContext['applyRecord'] = (record, isKept, forNow) => {
    isForgotten ||= !record;
    volatileRecord = isKept ? null : record;
    once = forNow;
    update();
  };

  // While a page is prerendered, only what is required counts as allowed. When the visitor opens it, the state is the same and more is
  // allowed.
  document.addEventListener('prerenderingchange', () => tell(changes, state));

  return {
    getPolicy: () => policy,
    getState: () => state,
    takePolicy(taken) {
      policy = taken;
      if (taken) signals = readSignals(taken);
      update();
    },
    update,
    subscribe(listener) {
      const own = (): void => listener(state);
      changes.addEventListener('askfirst-change', own);
      own();
      return () => changes.removeEventListener('askfirst-change', own);
    },
    getSignals: () => signals,
    getOnce: () => once,
    readCopies,
    parseRecord,
    preview,
    applyRecord,
  };
};
