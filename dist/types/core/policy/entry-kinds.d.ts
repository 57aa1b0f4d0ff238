/** Where an entry is kept in the browser. */
export type EntryKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'Cache';
/** The kinds of entry that a browser keeps, in the order in which they are listed, and erased: what goes at once comes first. */
export declare const ENTRY_KINDS: readonly EntryKind[];
/** Whether a policy names a kind that exists. */
export declare const isEntryKind: (kind: unknown) => kind is EntryKind;
/** The kinds that a declared entry may be of. One of a kind that doesn't exist may be of any: it was meant to be held, and erased. */
export declare const kindsOf: ({ kind }: {
    readonly kind?: unknown;
}) => readonly EntryKind[];
