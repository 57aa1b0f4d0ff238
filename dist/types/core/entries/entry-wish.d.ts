/** The entry that holds the wish. It is in localStorage, so that it is sent to nobody. */
export declare const WISH = "askfirst-tell";
/** A visitor's wish to be told of new entries: off, until they turn it on. */
export interface EntryWish {
    /** Whether the visitor has this wish. */
    readonly isOn: boolean;
    /**
     * Turns the wish on or off.
     * @param keys the entries that are here now, of which the visitor needn't be told
     * @returns whether the browser stores the wish beyond this page
     */
    turn(isOn: boolean, keys: Iterable<string>): boolean;
    /**
     * Picks the entries of which the visitor hasn't been told yet. From then on they count as told.
     * @param keys the entries that are here now
     */
    tell(keys: readonly string[]): string[];
}
/**
 * The wish is on as long as its entry is stored. The entry lists the kinds and names of what was here last, so that the next page knows
 * what is new.
 */
export declare const createEntryWish: () => EntryWish;
