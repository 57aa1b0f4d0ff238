import { eraseCookie } from '../page/erase-cookie.js';
import type { EntryKind } from '../policy/entry-kinds.js';

/** How long to wait until a database is erased, in milliseconds. */
const ERASURE_TIME = 1000;

/** Erases an entry by its name, by kind. The caller looks up whether it is gone, because a page can't reach every entry. */
export const eraseEntry: Readonly<Record<EntryKind, (name: string) => unknown>> = {
  cookie: eraseCookie,
  localStorage: (name) => localStorage.removeItem(name),
  sessionStorage: (name) => sessionStorage.removeItem(name),
  IndexedDB: (name) =>
    new Promise((settle) => {
      const request = indexedDB.deleteDatabase(name);
      for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, settle);
      // While one erasure is blocked, the next one waits and fires no event (Indexed Database API, connection queue).
      setTimeout(settle, ERASURE_TIME);
    }),
  Cache: (name) => caches.delete(name),
};
