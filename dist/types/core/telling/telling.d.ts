import type { Askfirst, Consumer } from '../contract/askfirst.js';
/** What each of a receiver's own keys stands for: the id of a category, a service or a function, or an expression of them. */
export type Mapping<Key extends string = string> = Readonly<Record<Key, string>>;
/**
 * What holds for each key: allowed, refused, or undefined while the visitor hasn't answered. Whoever knows only yes and no is told no
 * for both of the latter.
 */
export type Answers<Key extends string = string> = Readonly<Record<Key, boolean | undefined>>;
/** One receiver of the visitor's decision: who it is, what it asks for, and how it is told. */
export interface Receiver<Key extends string, Vendor> {
    /** The adapter's name: in the console, in the policy's `adapters`, in `data-adapters`. */
    readonly name: string;
    /** What its keys stand for unless the site says otherwise. An id that the policy doesn't have counts as not allowed, silently. */
    readonly defaults: Mapping<Key>;
    /** What the site's code says its keys stand for. It comes before what the policy's `adapters` says. */
    readonly mapping?: Partial<Mapping<Key>>;
    /** Whether there may be other keys than those with a default. */
    readonly isOpen?: boolean;
    /**
     * Whether "allow for this" counts. It is meant for one function on this page, so only a receiver that is this function is told of
     * it; one that takes the whole page, or what comes later, isn't.
     */
    readonly countsOnce?: boolean;
    /** Whether it is told when an answer that was missing becomes a refusal. Without it both are the same to it. */
    readonly knowsUndecided?: boolean;
    /** Finds the vendor's interface: undefined while it isn't there. It is then told as soon as it is. */
    readonly find: () => Vendor | undefined;
    /**
     * Tells it. Called once for what holds when it is found, and after each change of that.
     * @param previous what it was told before; undefined the first time
     */
    readonly tell: (vendor: Vendor, answers: Answers<Key>, previous: Answers<Key> | undefined, consent: Askfirst) => unknown;
}
/**
 * Tells a receiver what the visitor decided: at once, and again only when something changed for it. What it throws is said once in the
 * console, and disturbs nobody.
 */
export declare const telling: <Key extends string, Vendor>(receiver: Receiver<Key, Vendor>) => Consumer;
