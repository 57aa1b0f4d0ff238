import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { LogWords } from '../words/log-words.js';
/** What the log says of an entry, in the visitor's language. */
export interface EntryFacts {
    /** The service that the entry belongs to, and its category, if it is declared. */
    readonly owner: string;
    /** The id of the service that it belongs to; undefined if it belongs to none. */
    readonly service: Id | undefined;
    /** It is the widget's own. */
    readonly isOwn: boolean;
    readonly category: string;
    readonly use: string;
    /** A text which says that it is personal data; empty if it isn't. */
    readonly personal: string;
    /** The lifetime, as declared; empty if it isn't declared. */
    readonly lifetime: string;
    readonly allowed: string;
}
/** Gives the facts of each entry, for a policy and a state. */
export type FindFacts = (entry: LoggedEntry) => EntryFacts;
/** Makes the function that says what the policy and the visitor's answer mean for an entry. */
export declare const entryFacts: (policy: Policy, state: ConsentState, words: LogWords) => FindFacts;
