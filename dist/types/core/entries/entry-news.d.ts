import type { EntryWish } from './entry-wish.js';
import { type LoggedEntry } from './logged-entry.js';
import type { SeenEntries } from './seen-entries.js';
/** The entries that the visitor hasn't been told of yet, where they wish to be told. */
export interface EntryNews {
    readonly entries: readonly LoggedEntry[];
    /** Called when an entry came or changed. The news are gathered soon afterwards. */
    readonly gatherSoon: () => void;
    /** Called when the visitor has seen the news. */
    readonly clear: () => void;
    /** Stops gathering until `gatherSoon` is called again. */
    readonly stop: () => void;
}
/**
 * @param isOwn whether an entry is the widget's own, which is never news
 * @param tell called when there are news
 */
export declare const createEntryNews: (seen: SeenEntries, wish: EntryWish, isOwn: (entry: LoggedEntry) => boolean, tell: () => void) => EntryNews;
