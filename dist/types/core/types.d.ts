import type { Because } from './because.js';
import type { Held } from './held.js';
import type { Policy } from './policy.js';
import type { Receipt } from './receipt.js';
import type { EntryKind, Id, Regime } from './policy-source.js';
import type { Late } from './late.js';
import type { ConsentRecord } from './record.js';
import type { Withdrawal } from './withdrawal.js';
export type { Because };
/** What holds for one category or service, and why. */
export interface Decision {
    readonly allowed: boolean;
    readonly because: Because;
}
/** Everything that holds for this visitor now. Frozen; a change brings a new one. */
export interface ConsentState {
    /**
     * `undecided`: something waits for an answer. `stale`: the visitor answered an older revision, and something is new.
     * `decided`: nothing is left to ask.
     */
    readonly status: 'undecided' | 'decided' | 'stale';
    /** What silence means where the visitor is. */
    readonly regime: Regime;
    /** One decision for every category and service of the policy, by id. */
    readonly decisions: Readonly<Record<Id, Decision>>;
    /** The categories and services that wait for an answer. */
    readonly unanswered: readonly Id[];
    /** What is stored of the visitor's last answer; null when there is none, or it has run out. */
    readonly record: ConsentRecord | null;
    /** True when the browser refused the cookie, so that the answer lasts no longer than this page. */
    readonly volatile: boolean;
}
/** An answer: to everything, or to the ids named. A category's answer covers its services, except those named themselves. */
export type Choice = 'all' | 'none' | Readonly<Record<Id, boolean>>;
/** What the widget can show on demand. `log` shows nothing by itself: it begins the notices of what is new, for who wished them. */
export type Surface = 'banner' | 'preferences' | 'log';
/** Is told the state at once, and again after each change. */
export type Listener = (state: ConsentState) => void;
/** Ends what it came from. */
export type Undo = () => void;
/** What gates, adapters and the UI's mount have in common: attached to the handle, they return what ends them. */
export type Consumer = (consent: Askfirst) => Undo;
/** What a gate does with a marked element: it is told when the element is found, and whenever that changes. */
export type Settle = (element: Element, allowed: boolean) => void;
/** What would become of an address, or of an entry by its name, and why. */
export interface Explanation {
    readonly asked: string;
    readonly kind: 'host' | EntryKind;
    /** Whether it `passes` now, `waits` for the visitor's choice, or `fails`. */
    readonly fate: 'passes' | 'waits' | 'fails';
    /** The declaration that decides, as the policy has it; null when nobody declared it. */
    readonly rule: string | null;
    /** The services that declared it, each with its decision. Any one that is allowed lets it pass; of several categories, all of them. */
    readonly services: readonly (Decision & {
        readonly id: Id;
    })[];
}
/** What is held on this page, and what the policy says nothing of. */
export interface PageReport {
    readonly revision: number;
    /** The gates in force that the policy gave work: `hosts`, `entries`. */
    readonly gates: readonly string[];
    /** What waits for the visitor's choice now: requests, elements, writes. */
    readonly waiting: readonly Held[];
    /** All that was held back since the page was opened, the latest 500. */
    readonly held: readonly Held[];
    /** The page's marks. */
    readonly marks: readonly {
        readonly element: string;
        readonly waitsFor: string;
        readonly isAllowed: boolean;
    }[];
    /** Hosts that this page asked for something, and entries that are here, which nobody declared. */
    readonly undeclared: {
        readonly hosts: readonly string[];
        readonly entries: readonly {
            readonly kind: EntryKind;
            readonly name: string;
        }[];
    };
    /** What the page's Content-Security-Policy stopped. */
    readonly violations: readonly {
        readonly directive: string;
        readonly address: string;
    }[];
}
/** The handle: `window.askfirst`, and what `import … from 'askfirst'` gives. */
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
    whenAllowed(expression: string, options?: {
        readonly signal?: AbortSignal;
    }): Promise<void>;
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
    decide(choice: Choice, options?: {
        readonly once?: boolean;
        readonly closes?: boolean;
    }): Promise<boolean>;
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
    /** The gates in force that the policy gave work: `hosts`, `entries`. */
    readonly gates: Set<string>;
    /** What hosts and entries had held back so far, the latest 500: what, by which id, and what became of it. */
    readonly held: Held[];
    /** What the latest answer on this page erased, and what it left; undefined before there was one. */
    withdrawal?: Withdrawal;
    /** Sees to what scripts released by a gate do too late for the page: at once, where the UI is loaded. For gates alone. */
    late(act: (late: Late) => unknown): unknown;
    /** What the console was told already, so that nothing is said twice. */
    readonly said: Set<string>;
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
