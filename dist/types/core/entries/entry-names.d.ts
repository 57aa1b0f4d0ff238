import type { EntryKind } from '../policy/entry-kinds.js';
/**
 * The names of the cookies that the page can see. A cookie without a name is left out, because it can't be declared, or erased by its name.
 */
export declare const readCookieNames: () => readonly string[];
/**
 * The names of what this browser stores for the page, by kind; never a value. It throws or rejects where the page has no access (a
 * sandbox), and where the browser lacks the method (`databases()` in Firefox before 126).
 */
export declare const entryNames: Readonly<Record<EntryKind, () => readonly string[] | Promise<readonly string[]>>>;
