import { readVisibleCookies } from '../page/read-cookies.js';
import type { EntryKind } from '../policy/entry-kinds.js';

/**
 * The names of the cookies that the page can see. A cookie without a name is left out, because it can't be declared, or erased by its name.
 */
export const readCookieNames = (): readonly string[] =>
  readVisibleCookies()
    .split('; ')
    .flatMap((pair) => /^(.+?)=/.exec(pair)?.[1] ?? []);

/**
 * The names of what this browser stores for the page, by kind; never a value. It throws or rejects where the page has no access (a
 * sandbox), and where the browser lacks the method (`databases()` in Firefox before 126).
 */
export const entryNames: Readonly<Record<EntryKind, () => readonly string[] | Promise<readonly string[]>>> = {
  cookie: readCookieNames,
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
  IndexedDB: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
  Cache: () => caches.keys(),
};
