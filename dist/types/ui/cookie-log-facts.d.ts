import type { LoggedEntry } from '../core/entry-log.js';
import type { Policy } from '../core/policy.js';
import type { ConsentState } from '../core/types.js';
import type { LogWords } from './cookie-log-words.js';
/** What there is to say of an entry, in the visitor's language. */
export interface EntryFacts {
    /** What it belongs to; whether that is the name of a service, and the category, where it is declared. */
    readonly owner: string;
    readonly isService: boolean;
    readonly category: string;
    readonly use: string;
    /** Says that it is personal data; empty where it isn't. */
    readonly personal: string;
    /** As it is declared; empty where it isn't. */
    readonly lifetime: string;
    readonly allowed: string;
}
/** How long an answer is remembered, as the language says it. */
export declare const inMonths: ({ language }: LogWords, remember: Policy["remember"]) => string;
/**
 * What the policy and the visitor's answer say of an entry. Of several services that declare it, one that is allowed decides; of several
 * categories, one that isn't.
 */
export declare const factsOf: (entry: LoggedEntry, policy: Policy, state: ConsentState, words: LogWords) => EntryFacts;
