import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Id } from '../../core/policy/id.js';
import type { EntryFacts, FindFacts } from './entry-facts.js';
/** An entry with its facts, and its position in the log. */
export interface FactualEntry {
    readonly entry: LoggedEntry;
    readonly facts: EntryFacts;
    readonly row: number;
}
/** The entries of one service, or those by which the widget remembers one thing, or those that nobody declared. */
export interface EntryGroup {
    readonly key: string;
    readonly name: string;
    readonly service: Id | undefined;
    /** Whether it may store its entries, and why. It is the same for all of them. */
    readonly allowed: string;
    readonly entries: readonly FactualEntry[];
    /** The entries that are still in the browser. */
    readonly present: readonly FactualEntry[];
}
/** Groups entries by their owner, in the order in which each owner was first seen. */
export declare const entryGroups: (entries: readonly LoggedEntry[], factsOf: FindFacts) => readonly EntryGroup[];
/** How long an entry stays from now on, as a share of a year: 1 if it has no end, 0 if it ends with the tab or the browser session. */
export declare const shareOfYear: ({ kind, ends }: LoggedEntry) => number | undefined;
