/** Where the wish is kept: in localStorage, so that it is sent to nobody. */
export declare const WISH = "askfirst-tell";
/** A visitor's wish to be told of new entries: off, until they turn it on. */
export interface EntryWish {
    /** Whether there is one. */
    readonly isOn: boolean;
    /**
     * Turns it on or off.
     * @param keys what is here now, and needn't be told
     * @returns whether the browser keeps that beyond this page
     */
    turn(isOn: boolean, keys: Iterable<string>): boolean;
    /** Which of what is here now the visitor wasn't told of yet. They are taken for told. */
    tell(keys: readonly string[]): string[];
}
/** The wish: the entry is there, or not. In it stand the kinds and names of what was here last, so that the next page knows what is new. */
export declare const createEntryWish: () => EntryWish;
