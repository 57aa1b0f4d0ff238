/** Where an entry is kept in the browser. */
export type EntryKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'Cache';

/** The kinds of entry that a browser keeps, in the order in which they are listed, and erased: what goes at once comes first. */
export const ENTRY_KINDS: readonly EntryKind[] = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'];

/** Whether a policy names a kind that exists. */
export const isEntryKind = (kind: unknown): kind is EntryKind => (ENTRY_KINDS as readonly unknown[]).includes(kind);

/** The kinds that a declared entry may be of. One of a kind that doesn't exist may be of any: it was meant to be held, and erased. */
export const kindsOf = ({ kind = 'cookie' }: { readonly kind?: unknown }): readonly EntryKind[] =>
  isEntryKind(kind) ? [kind] : ENTRY_KINDS;
