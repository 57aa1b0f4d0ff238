import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { LogWords } from '../words/cookie-log-words.js';
/** What there is to say of an entry, in the visitor's language. */
export interface EntryFacts {
    /** What it belongs to, and the category, where it is declared. */
    readonly owner: string;
    /** The id of the service that it belongs to; undefined where it is none's. */
    readonly service: Id | undefined;
    /** It is the widget's own. */
    readonly isOwn: boolean;
    readonly category: string;
    readonly use: string;
    /** Says that it is personal data; empty where it isn't. */
    readonly personal: string;
    /** As it is declared; empty where it isn't. */
    readonly lifetime: string;
    readonly allowed: string;
}
/** What there is to say of each entry, for a policy and a state. */
export type FindFacts = (entry: LoggedEntry) => EntryFacts;
/** Makes what says what the policy and the visitor's answer say of entries. */
export declare const entryFacts: (policy: Policy, state: ConsentState, words: LogWords) => FindFacts;
