/** Where an entry is stored in the browser. */
export type EntryKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'Cache';

/** The kinds of entry that a browser stores, in the order in which they are listed and erased: those that are erased at once come first. */
export const ENTRY_KINDS: readonly EntryKind[] = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'];

/** Whether this kind of entry exists. */
export const isEntryKind = (kind: unknown): kind is EntryKind => (ENTRY_KINDS as readonly unknown[]).includes(kind);

/**
 * The kinds that a declared entry may be of. If the policy names a kind that doesn't exist, it may be any kind: its owner wants it held and
 * erased.
 */
export const kindsOf = ({ kind = 'cookie' }: { readonly kind?: unknown }): readonly EntryKind[] =>
  isEntryKind(kind) ? [kind] : ENTRY_KINDS;
