import type { EntryWish } from './entry-wish.js';
import { type LoggedEntry } from './logged-entry.js';
import type { SeenEntries } from './seen-entries.js';
/** The entries that the visitor hasn't been told of yet, where they wish to be told. */
export interface EntryNews {
    readonly entries: readonly LoggedEntry[];
    /** Something came or changed: the news are gathered soon. */
    readonly gatherSoon: () => void;
    /** The visitor has taken note. */
    readonly clear: () => void;
    /** Nothing is gathered any more, before `gatherSoon` is called again. */
    readonly stop: () => void;
}
/**
 * @param isOwn whether an entry is the widget's own, which is no news
 * @param tell is called when there are news
 */
export declare const createEntryNews: (seen: SeenEntries, wish: EntryWish, isOwn: (entry: LoggedEntry) => boolean, tell: () => void) => EntryNews;
