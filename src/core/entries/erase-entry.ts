import { eraseCookie } from '../page/erase-cookie.js';
import type { EntryKind } from '../policy/entry-kinds.js';

/** How long the erasure of a database is waited for, in milliseconds. */
const ERASURE_TIME = 1000;

/** Erases an entry by its name, by kind. Whether it is gone then is to be looked up: a page can't reach everything. */
export const eraseEntry: Readonly<Record<EntryKind, (name: string) => unknown>> = {
  cookie: eraseCookie,
  localStorage: (name) => localStorage.removeItem(name),
  sessionStorage: (name) => sessionStorage.removeItem(name),
  IndexedDB: (name) =>
    new Promise((settle) => {
      const request = indexedDB.deleteDatabase(name);
      for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, settle);
      // Behind an erasure that is blocked already, another one waits without a word (Indexed Database API, connection queue).
      setTimeout(settle, ERASURE_TIME);
    }),
  Cache: (name) => caches.delete(name),
};
