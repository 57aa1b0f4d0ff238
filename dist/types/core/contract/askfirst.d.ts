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
     * Whether an expression is allowed: the id of a category, service or function, or several ids as in `analytics & (maps | video)` or
     * `!marketing`. `!` asks for a refusal: an id without an answer is neither allowed nor refused. An expression that can't be read, or
     * names an unknown id, is false, and the console says so once.
     * @param context what the console shows beside that message, such as an element
     */
    allows(expression: string, context?: unknown): boolean;
    /** Settles once the expression is allowed; at once if it is. Rejects with the signal's reason when that aborts first. */
    whenAllowed(expression: string, options?: {
        readonly signal?: AbortSignal;
    }): Promise<void>;
    /**
     * Settles once the marked elements have run or are loaded. Takes one marked element, or a text: this stands for all elements in the page
     * that have it as their `data-consent`, once it is allowed and the page is parsed. An element that has no load event counts as soon as it
     * is released. Rejects when one of them can't be loaded.
     */
    whenReleased(marked: Element | string): Promise<void>;
    /** Calls the listener now, then after each change. Returns what ends that. */
    subscribe(listener: Listener): Undo;
    /**
     * Records an answer and puts it into force. Ids that aren't named keep the answer that they had before. An answer that allows more than
     * is allowed now counts only when the visitor gives it (by a trusted event, or with transient activation: HTML, section 6.4). Otherwise
     * it is ignored, and the console says so. The answer is in force when the call returns if the UI is loaded (as it is while something
     * waits for an answer); otherwise the UI is loaded first.
     * @param options.once for this page only: nothing is recorded
     * @param options.closes the visitor closed the question, which refuses everything; the record says so. It has an effect only when
     *   everything is refused
     * @returns whether the answer counted
     */
    decide(choice: Choice, options?: {
        readonly once?: boolean;
        readonly closes?: boolean;
    }): Promise<boolean>;
    /** Refuses everything, erases the declared entries, and tells what could not be erased. */
    withdraw(): Promise<Withdrawal>;
    /** Erases the record itself: the visitor is asked again. */
    erase(): Promise<void>;
    /** Erases the entries of services that aren't allowed. The gate calls it when it sees such an entry. */
    sweep(): Promise<void>;
    /** Shows a surface; without one, only loads the UI. Rejects when the UI can’t be loaded. */
    open(surface?: Surface): Promise<void>;
    /**
     * Gives the visitor a receipt of their answer: what they chose and when, what they were shown, and the revision of the policy. Nothing in
     * it tells the visitor apart from another one who gave the same answer on the same day. Without an answer, the receipt says that there is
     * none. Rejects when the UI can’t be loaded, or the policy is broken.
     */
    receipt(): Promise<Receipt>;
    /**
     * Says what would become of an address (`https://stats.example/x`, `/ingest/1`) or an entry (`_ga`), which declaration decides, and why.
     * Without an argument it reports the whole page: what waits, what was held, and which hosts and entries of this page nobody declared. The
     * console shows that report as tables.
     */
    explain(asked?: string): Promise<Explanation | PageReport | undefined>;
    /** What the latest answer on this page erased, and what it left; undefined before the first one. */
    readonly withdrawal: Withdrawal | undefined;
}
declare global {
    interface Document {
        /**
         * True while the browser prepares the page before the visitor opens it (Prerendering Revamped). Undefined in browsers that never do so.
         */
        readonly prerendering?: boolean;
    }
    interface Window {
        /** The handle, once the widget has started. */
        askfirst: Askfirst;
    }
}
