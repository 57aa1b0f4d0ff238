/** How a test stores an entry by one way, and sees whether it is there. */
export interface EntryDrive {
  /** Stores it. */
  readonly go: (name: string) => unknown;
  /** Whether it is there, by members that no gate replaces. */
  readonly isThere: (name: string) => boolean | Promise<boolean>;
}

const { getItem } = Storage.prototype;
// As the browser has them.
const { localStorage: local, sessionStorage: session } = window;
const isItem = (area: Storage) => (name: string) => getItem.call(area, name) !== null;
const isCookie = (name: string): boolean => document.cookie.split('; ').includes(`${name}=1`);
const isDatabase = async (name: string): Promise<boolean> =>
  (await indexedDB.databases()).some((one) => one.name === name);
const isCache = (name: string): Promise<boolean> => caches.has(name);

/** By the name of the interface and the member, and what tells those of one member apart. */
export const WAYS_OF_ENTRIES: Readonly<Record<string, EntryDrive>> = {
  'Document cookie': {
    isThere: isCookie,
    go: (name) => {
      document.cookie = `${name}=1`;
    },
  },
  'CookieStore set': { isThere: isCookie, go: (name) => cookieStore.set(name, '1') },
  'CookieStore set of an object': { isThere: isCookie, go: (name) => cookieStore.set({ name, value: '1' }) },
  'Storage setItem': { isThere: isItem(local), go: (name) => localStorage.setItem(name, '1') },
  'Storage setItem of the session': { isThere: isItem(session), go: (name) => sessionStorage.setItem(name, '1') },
  'Window localStorage by a property': {
    isThere: isItem(local),
    go: (name) => {
      localStorage[name] = '1';
    },
  },
  'Window localStorage by a definition': {
    isThere: isItem(local),
    go: (name) =>
      Object.defineProperty(localStorage, name, { value: '1', configurable: true, enumerable: true, writable: true }),
  },
  'Window sessionStorage by a property': {
    isThere: isItem(session),
    go: (name) => Object.assign(sessionStorage, { [name]: '1' }),
  },
  'IDBFactory open': { isThere: isDatabase, go: (name) => indexedDB.open(name) },
  'CacheStorage open': { isThere: isCache, go: (name) => caches.open(name).catch(() => {}) },
};
