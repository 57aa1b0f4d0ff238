import type { EntryKind } from '../policy/entry-kinds.js';
/** Erases an entry by its name, by kind. The caller looks up whether it is gone, because a page can't reach every entry. */
export declare const eraseEntry: Readonly<Record<EntryKind, (name: string) => unknown>>;
