import type { EntryKind } from '../policy/entry-kinds.js';
/** Erases an entry by its name, by kind. Whether it is gone then is to be looked up: a page can't reach everything. */
export declare const eraseEntry: Readonly<Record<EntryKind, (name: string) => unknown>>;
