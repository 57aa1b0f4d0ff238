import { deepFreeze } from '../policy/deep-freeze.js';
import type { Askfirst } from './askfirst.js';
import type { ConsentState } from './state.js';

const UNDECIDED: ConsentState = deepFreeze({
  status: 'undecided',
  regime: 'opt-in',
  decisions: {},
  unanswered: [],
  record: null,
  volatile: false,
});

/** The handle where there is no page, as on a server or in a worker: nobody is asked there, so nothing is ever allowed, and nothing throws. */
export const WITHOUT_PAGE: Askfirst = deepFreeze<Askfirst>({
  state: UNDECIDED,
  policy: undefined,
  ready: Promise.resolve(UNDECIDED),
  withdrawal: undefined,
  allows: () => false,
  whenAllowed: (_, { signal } = {}) =>
    new Promise((_settle, reject) => {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    }),
  // Nothing is ever released.
  whenReleased: () => new Promise(() => {}),
  subscribe(listener) {
    listener(UNDECIDED);
    return () => {};
  },
  decide: () => Promise.resolve(false),
  withdraw: () => Promise.resolve({ erased: [], left: [], unseen: [] }),
  erase: () => Promise.resolve(),
  sweep: () => Promise.resolve(),
  open: () => Promise.resolve(),
  receipt: () => Promise.reject(new Error('[askfirst] There is no page here, so nobody has answered')),
  explain: () => Promise.resolve(undefined),
});
