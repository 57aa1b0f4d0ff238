import type { Askfirst, Consumer } from '../contract/askfirst.js';
/** The meaning of each of a receiver's own keys: the id of a category, a service or a function, or an expression of ids. */
export type Mapping<Key extends string = string> = Readonly<Record<Key, string>>;
/**
 * What holds for each key: true if allowed, false if refused, undefined while the visitor hasn't answered. A receiver that knows only yes
 * and no is told no for false and undefined.
 */
export type Answers<Key extends string = string> = Readonly<Record<Key, boolean | undefined>>;
/** One receiver of the visitor's decision: who it is, what it asks for, and how it is told. */
export interface Receiver<Key extends string, Vendor> {
    /** The adapter's name: in the console, in the policy's `adapters`, in `data-adapters`. */
    readonly name: string;
    /**
     * The ids or expressions of its keys, unless the site says otherwise. An id that the policy doesn't have counts as not allowed, without a
     * message.
     */
    readonly defaults: Mapping<Key>;
    /** The ids or expressions of its keys in the site's code. They take precedence over the policy's `adapters`. */
    readonly mapping?: Partial<Mapping<Key>>;
    /** Whether there may be other keys than those with a default. */
    readonly isOpen?: boolean;
    /**
     * Whether "allow for this" counts. That is meant for one function on this page, so only a receiver that is this function is told of it. A
     * receiver that concerns the whole page, or later pages, isn't told.
     */
    readonly countsOnce?: boolean;
    /** Whether it is told when a missing answer becomes a refusal. Without it, the receiver treats both alike. */
    readonly knowsUndecided?: boolean;
    /** Finds the vendor's interface; undefined if it isn't there yet. The vendor is then told as soon as it is there. */
    readonly find: () => Vendor | undefined;
    /**
     * Tells the vendor: once when the interface is found, and then after each change.
     * @param previous what it was told before; undefined the first time
     */
    readonly tell: (vendor: Vendor, answers: Answers<Key>, previous: Answers<Key> | undefined, consent: Askfirst) => unknown;
}
/**
 * Tells a receiver what the visitor decided: at once, and again only when something changed for it. If it throws, the console says so once,
 * and nothing else is affected.
 */
export declare const telling: <Key extends string, Vendor>(receiver: Receiver<Key, Vendor>) => Consumer;
