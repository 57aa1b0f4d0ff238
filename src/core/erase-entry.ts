import type { EntryKind } from './policy-source.js';

/** How long the erasure of a database is waited for, in milliseconds. */
const ERASURE_TIME = 1000;

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; `www.shop.example` → itself and each parent. A cookie goes only by its exact path and domain. */
const pathsOf = (path: string): string[] =>
  path
    .split('/')
    .flatMap((_, index, parts) => [parts.slice(0, index + 1).join('/'), `${parts.slice(0, index + 1).join('/')}/`]);
const domainsOf = (host: string): string[] =>
  host.split('.').map((_, index, parts) => `;domain=${parts.slice(index).join('.')}`);

const eraseCookie = (name: string): void => {
  for (const domain of ['', ...domainsOf(location.hostname)])
    for (const path of pathsOf(location.pathname))
      // A cookie that is sent over secure connections alone can only be replaced by one like it, and a partitioned one too.
      for (const kind of ['', ';secure', ';secure;partitioned'])
        document.cookie = `${name}=;max-age=0;path=${path}${domain}${kind}`;
};

/** Erases an entry by its name, by kind. Whether it is gone then is to be looked up: a page can't reach everything. */
export const eraseEntry: Readonly<Record<EntryKind, (name: string) => unknown>> = {
  cookie: eraseCookie,
  localStorage: (name) => localStorage.removeItem(name),
  sessionStorage: (name) => sessionStorage.removeItem(name),
  IndexedDB: (name) =>
    new Promise((settle) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = settle;
      // Behind an erasure that is blocked already, another one waits without a word (Indexed Database API, connection queue).
      setTimeout(settle, ERASURE_TIME);
    }),
  Cache: (name) => caches.delete(name),
};
