/** Where an entry is stored in the browser. */
export type EntryKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'Cache';
/** The kinds of entry that a browser stores, in the order in which they are listed and erased: those that are erased at once come first. */
export declare const ENTRY_KINDS: readonly EntryKind[];
/** Whether this kind of entry exists. */
export declare const isEntryKind: (kind: unknown) => kind is EntryKind;
/**
 * The kinds that a declared entry may be of. If the policy names a kind that doesn't exist, it may be any kind: its owner wants it held and
 * erased.
 */
export declare const kindsOf: ({ kind }: {
    readonly kind?: unknown;
}) => readonly EntryKind[];
