import type { Explanation, PageReport } from './explanation.js';
import type { Policy } from '../policy/policy.js';
import type { Receipt } from './receipt.js';
import type { Choice, ConsentState } from './state.js';
import type { Undo } from '../page/undo.js';
import type { Withdrawal } from './withdrawal.js';

/** What the widget can show on demand. `log` shows nothing by itself: it starts the notices about new cookies, for visitors who turned them on. */
export type Surface = 'banner' | 'preferences' | 'log';

/** Is told the state at once, and again after each change. */
export type Listener = (state: ConsentState) => void;

/** An adapter: attached to the handle, it returns what ends it. */
export type Consumer = (consent: Askfirst) => Undo;

/** The public handle: `window.askfirst`, and what `import … from 'askfirst'` gives. Frozen. */
export interface Askfirst {
  /** What holds for this visitor now. */
  readonly state: ConsentState;
  /** The policy in force, with its defaults filled in; undefined until it is read, and when it is broken. */
  readonly policy: Policy | undefined;
  /** Settles once the policy is read and the first state known; with a broken policy that state allows nothing. */
  readonly ready: Promise<ConsentState>;
  /**
   * Whether the expression is true of what the visitor allowed: an id of a category, service or function, or
   * `analytics & (maps | video)`, `!marketing`. `!` asks for a refusal: what isn't answered is neither allowed nor refused.
   * An expression that can't be read, or names an unknown id, is false, and the console says so once.
   * @param context what the console shows beside that, such as an element
   */
  allows(expression: string, context?: unknown): boolean;
  /** Settles once the expression is allowed; at once if it is. Rejects with the signal's reason when that aborts first. */
  whenAllowed(expression: string, options?: { readonly signal?: AbortSignal }): Promise<void>;
  /**
   * Settles once what was marked has run or is loaded: a marked element, or all elements that stand in the page with that text as their
   * `data-consent`, once it is allowed and the page is parsed. What the browser has no load event for counts as soon as it is released.
   * Rejects when one can't be loaded.
   */
  whenReleased(marked: Element | string): Promise<void>;
  /** Calls the listener now, then after each change. Returns what ends that. */
  subscribe(listener: Listener): Undo;
  /**
   * Records an answer and puts it into force. Ids that aren't named keep what was answered before. An answer that allows
   * more than now counts only with the visitor's own hand behind it (a trusted event, or transient activation: HTML,
   * section 6.4); else it is ignored, and the console says so. It is in force when the call returns, where the UI is loaded
   * (as it is while something waits for an answer); otherwise the UI is loaded first.
   * @param options.once for this page only: nothing is recorded
   * @param options.closes the visitor closed the question, which refuses; the record says so. It counts for a refusal of all alone
   * @returns whether it counted
   */
  decide(choice: Choice, options?: { readonly once?: boolean; readonly closes?: boolean }): Promise<boolean>;
  /** Refuses everything, erases the declared entries, and tells what could not be erased. */
  withdraw(): Promise<Withdrawal>;
  /** Forgets the record itself: the visitor is asked again. */
  erase(): Promise<void>;
  /** Erases what services that aren't allowed keep in this browser. The gate asks for it when it sees such an entry. */
  sweep(): Promise<void>;
  /** Shows a surface; without one, only has the UI loaded. Rejects when that can’t be. */
  open(surface?: Surface): Promise<void>;
  /**
   * What the visitor can keep of their answer: what was chosen and when, what was shown, by which revision of the policy. Nothing in it
   * tells the visitor from another one who answered alike that day. Without an answer it says so. Rejects when the UI can’t be loaded, or
   * the policy is broken.
   */
  receipt(): Promise<Receipt>;
  /**
   * What would become of an address (`https://stats.example/x`, `/ingest/1`) or an entry (`_ga`), which declaration decides, and
   * because of what. Without one: what waits, what was held, and what this page asked for or keeps that nobody declared; the console
   * shows it as tables.
   */
  explain(asked?: string): Promise<Explanation | PageReport | undefined>;
  /** What the latest answer on this page erased, and what it left; undefined before there was one. */
  readonly withdrawal: Withdrawal | undefined;
}

declare global {
  interface Document {
    /** The browser makes the page ready before it is visited, if ever (Prerendering Revamped). Absent where browsers don't. */
    readonly prerendering?: boolean;
  }
  interface Window {
    /** The handle, once the widget has started. */
    askfirst: Askfirst;
  }
}
