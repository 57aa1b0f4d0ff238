import type { EntryKind } from '../policy/entry-kinds.js';
/** The names of cookies that the page can see. A cookie without a name isn't one that can be declared, or erased by its name. */
export declare const readCookieNames: () => readonly string[];
/**
 * The names of what this browser keeps for the page, by kind; never a value. Where the page has no access (a sandbox), or the
 * browser no such thing (`databases()` in Firefox before 126), it throws or rejects.
 */
export declare const entryNames: Readonly<Record<EntryKind, () => readonly string[] | Promise<readonly string[]>>>;
