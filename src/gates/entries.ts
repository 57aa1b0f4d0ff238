import { covers } from '../core/entry-name.js';
import { AskfirstWithdrawnEvent } from '../core/events.js';
import type { Policy } from '../core/policy.js';
import type { EntryKind, ServiceSource } from '../core/policy-source.js';
import type { Entry, Withdrawal } from '../core/withdrawal.js';

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; `www.shop.example` → itself and each parent. A cookie goes only by its exact path and domain. */
const pathsOf = (path: string): string[] =>
  path
    .split('/')
    .flatMap((_, index, parts) => [parts.slice(0, index + 1).join('/'), `${parts.slice(0, index + 1).join('/')}/`]);
const domainsOf = (host: string): string[] =>
  host.split('.').map((_, index, parts) => `;domain=${parts.slice(index).join('.')}`);

const cookieNames = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=', 1)[0] ?? '')
    .filter(Boolean);

const eraseCookie = (name: string): void => {
  for (const domain of ['', ...domainsOf(location.hostname)])
    for (const path of pathsOf(location.pathname))
      // A cookie that is sent over secure connections alone can only be replaced by one like it, and a partitioned one too.
      for (const kind of ['', ';secure', ';secure;partitioned'])
        document.cookie = `${name}=;max-age=0;path=${path || '/'}${domain}${kind}`;
};

interface Store {
  readonly names: () => readonly string[] | Promise<readonly string[]>;
  readonly erase: (name: string) => unknown;
}

const storage = (area: () => Storage): Store => ({
  names: () => Object.keys(area()),
  erase: (name) => area().removeItem(name),
});

const STORES: Readonly<Record<EntryKind, Store>> = {
  cookie: { names: cookieNames, erase: eraseCookie },
  localStorage: storage(() => localStorage),
  sessionStorage: storage(() => sessionStorage),
  IndexedDB: {
    names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    erase: (name) =>
      new Promise((settle) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = settle;
      }),
  },
  Cache: { names: () => caches.keys(), erase: (name) => caches.delete(name) },
};

const erase = async (
  policy: Policy,
  closed: readonly ServiceSource[],
  isOpen: (service: ServiceSource) => boolean,
): Promise<Withdrawal> => {
  const erased: Entry[] = [];
  const left: Withdrawal['left'][number][] = [];
  const isKept = (kind: EntryKind, name: string): boolean =>
    (kind === 'cookie' && name === (policy.cookie?.name ?? 'askfirst')) ||
    policy.services.some(
      (service) =>
        isOpen(service) && service.cookies?.some((one) => (one.kind ?? 'cookie') === kind && covers(one.name, name)),
    );
  // What can be erased at once comes first, so that it is gone even where the page goes before the rest.
  const kinds = Object.keys(STORES) as EntryKind[];
  const declared = closed
    .flatMap(({ id, cookies = [] }) => cookies.map(({ name, kind = 'cookie' }) => ({ name, kind, service: id })))
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  for (const { name: glob, kind, service } of declared)
    try {
      const store = STORES[kind];
      const names = (await store.names()).filter((name) => covers(glob, name) && !isKept(kind, name));
      for (const name of new Set(names)) {
        await store.erase(name);
        const entry = { name, kind, service };
        if ((await store.names()).includes(name)) left.push({ ...entry, because: 'the browser keeps it' });
        else erased.push(entry);
      }
    } catch (error) {
      left.push({ name: glob, kind, service, because: String(error) });
    }
  return { erased, left };
};

/**
 * Erases what the closed services declared to keep in this browser, unless it is the record, or an open service needs it too,
 * and tells what went and what stayed. Entries that a page can't see (HttpOnly, other sites') are beyond it.
 */
export const eraseEntries = async (
  policy: Policy,
  closed: readonly ServiceSource[],
  isOpen: (service: ServiceSource) => boolean = (service) => !closed.includes(service),
): Promise<Withdrawal> => {
  const withdrawal = await erase(policy, closed, isOpen);
  // Code that runs still may write once more before it goes with the page.
  addEventListener(
    'pagehide',
    () =>
      void erase(
        policy,
        closed.filter((service) => !isOpen(service)),
        isOpen,
      ),
    { once: true },
  );
  document.dispatchEvent(new AskfirstWithdrawnEvent(withdrawal));
  return withdrawal;
};
