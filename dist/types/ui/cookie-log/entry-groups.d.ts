import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Id } from '../../core/policy/id.js';
import type { EntryFacts, FindFacts } from './entry-facts.js';
/** An entry with what there is to say of it, and its place in the log. */
export interface FactualEntry {
    readonly entry: LoggedEntry;
    readonly facts: EntryFacts;
    readonly row: number;
}
/** The entries of one service; or those of the widget, or those that nobody declared. */
export interface EntryGroup {
    readonly key: string;
    readonly name: string;
    readonly service: Id | undefined;
    readonly entries: readonly FactualEntry[];
    /** Those that are here still. */
    readonly present: readonly FactualEntry[];
}
/** Entries by what they belong to, in the order in which each was first seen. */
export declare const entryGroups: (entries: readonly LoggedEntry[], factsOf: FindFacts) => readonly EntryGroup[];
/** How long an entry stays from now on, as a share of a year: 1 where it has no end, 0 where it goes with the tab or the browser. */
export declare const shareOfYear: ({ kind, ends }: LoggedEntry) => number | undefined;
