import { problemOf } from './core/explain-policy.js';
import { evaluate } from './core/expression.js';
import { createAskfirst } from './core/handle.js';
import { loadPolicy } from './core/load-policy.js';
import { parsePolicy, type Policy } from './core/policy.js';
import type { PolicySource } from './core/policy-source.js';
import type { Askfirst } from './core/types.js';
import { declaredEntries } from './core/declared-entries.js';
import { declaredHosts } from './core/declared-hosts.js';
import { cookies } from './gates/cookies.js';
import { databases } from './gates/databases.js';
import { elements } from './gates/elements.js';
import { requests } from './gates/requests.js';
import { embeds } from './gates/embeds.js';
import { marks } from './gates/marks.js';
import { remains } from './gates/remains.js';
import { scripts } from './gates/scripts.js';
import { storage } from './gates/storage.js';
import { floating } from './ui/floating.js';
import { mount } from './ui/mount.js';

export * from './core/events.js';
export type { Fate, Held } from './core/held.js';
export type { Policy } from './core/policy.js';
export type * from './core/policy-source.js';
export type { AskfirstElements } from './frameworks/elements.js';
export type { MarkAttributes } from './frameworks/attributes.js';
export type { Receipt, ReceiptPurpose, ReceiptService } from './core/receipt.js';
export type { ConsentRecord, Method } from './core/record.js';
export type {
  Askfirst,
  Because,
  Choice,
  ConsentState,
  Consumer,
  Decision,
  Explanation,
  Listener,
  PageReport,
  Surface,
  Undo,
} from './core/types.js';
export type { Entry, LeftReason, Withdrawal } from './core/withdrawal.js';

/** How to start without a script tag. */
export interface StartOptions {
  /** The policy itself, or the address of its file. Without it: the one in the page, else the default one. */
  readonly policy?: PolicySource | string;
  /** The visitor's region, as the site's server names it. */
  readonly region?: string;
  /** The page's nonce, where its Content-Security-Policy has one. */
  readonly nonce?: string;
  /**
   * Whether declared hosts and entries are held: `report` holds none, and tells what it would hold; `off` does neither.
   * @default "on"
   */
  readonly gate?: 'on' | 'report' | 'off';
}

const read = (policy: StartOptions['policy']): ReturnType<typeof loadPolicy> => {
  if (typeof policy !== 'object') return loadPolicy(policy);
  const problem = problemOf(policy, evaluate);
  if (problem) throw new TypeError(problem);
  return parsePolicy(JSON.stringify(policy));
};

/** The policy with the visitor's region in it, where whoever tells of the region finds it. */
const inRegion = (policy: Policy | Promise<Policy>, region: string | undefined): Policy | Promise<Policy> =>
  region === undefined
    ? policy
    : policy instanceof Promise
      ? policy.then((loaded) => Object.freeze({ ...loaded, region }))
      : Object.freeze({ ...policy, region });

/**
 * The page's one handle: the script tag's, when there is one; else it is started now. Marks are inert by themselves, so a
 * late start loses nothing of them. In a browser only.
 */
export const start = ({ policy, region, nonce = '', gate = 'on' }: StartOptions = {}): Askfirst => {
  // An element with the id "askfirst" is no handle.
  if (!window.askfirst?.allows) {
    window.askfirst = createAskfirst({
      loadPolicy: () => inRegion(read(policy), region),
      region: undefined,
      loadLater: () => import('./ui.js'),
    });
    for (const attach of [mount, marks(scripts(nonce), embeds), floating(() => import('./ui/button.js'))])
      attach(window.askfirst);
    if (gate !== 'off') {
      declaredHosts([requests, elements], gate === 'report')(window.askfirst);
      declaredEntries([cookies, storage, databases, remains], gate === 'report')(window.askfirst);
    }
    if (gate === 'report') void window.askfirst.explain();
  }
  return window.askfirst;
};

/** See `Askfirst`, as all that follow. */
export const allows: Askfirst['allows'] = (...expression) => start().allows(...expression);
export const whenAllowed: Askfirst['whenAllowed'] = (...expression) => start().whenAllowed(...expression);
export const subscribe: Askfirst['subscribe'] = (listener) => start().subscribe(listener);
export const decide: Askfirst['decide'] = (...choice) => start().decide(...choice);
export const withdraw: Askfirst['withdraw'] = () => start().withdraw();
export const erase: Askfirst['erase'] = () => start().erase();
export const sweep: Askfirst['sweep'] = () => start().sweep();
export const receipt: Askfirst['receipt'] = () => start().receipt();
export const open: Askfirst['open'] = (surface) => start().open(surface);
export const explain: Askfirst['explain'] = (asked) => start().explain(asked);

/** The same handle as an object, for code that is loaded before it may be started. */
export const askfirst: Askfirst = Object.freeze<Askfirst>({
  get state() {
    return start().state;
  },
  get policy() {
    return start().policy;
  },
  get ready() {
    return start().ready;
  },
  late: (act) => start().late(act),
  get said() {
    return start().said;
  },
  get gates() {
    return start().gates;
  },
  get held() {
    return start().held;
  },
  allows,
  whenAllowed,
  subscribe,
  decide,
  withdraw,
  erase,
  sweep,
  receipt,
  open,
  explain,
});
