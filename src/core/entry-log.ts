import { isOwnEntry } from './entry-name.js';
import { entryNames } from './entry-names.js';
import { eraseEntry } from './erase-entry.js';
import { createEntryWish } from './entry-wish.js';
import type { AskfirstCookieEvent } from './events.js';
import type { EntryKind } from './policy-source.js';
import type { Askfirst, Undo } from './types.js';

/** An entry of this browser, as far as a page can tell. Never its value. */
export interface LoggedEntry {
  readonly kind: EntryKind;
  readonly name: string;
  /** When it ends; null when that is with the browser's session, undefined where the browser doesn't tell. */
  readonly ends?: Date | null;
  /** When it was seen to come; undefined when it was here already. */
  readonly setAt?: Date;
  /** When it was last seen to change since. */
  readonly changedAt?: Date;
  /** When it was seen to be gone. */
  readonly goneAt?: Date;
}

/** What is in this browser now, and what became of it since the log was opened. */
export interface EntryLog {
  /** In the order in which they were first seen. What is gone keeps its place. */
  readonly entries: readonly LoggedEntry[];
  /** What came since the visitor was last told, where they wish to be told. */
  readonly news: readonly LoggedEntry[];
  /** Whether they wish it. */
  readonly tells: boolean;
  /** The log is kept up to date while anybody listens. Returns what ends that. */
  subscribe(listener: () => void): Undo;
  /** Turns the wish on or off. @returns whether the browser keeps it beyond this page */
  turn(tells: boolean): boolean;
  /** The news were taken note of. */
  hide(): void;
  /** Erases an entry. @returns whether it is gone */
  erase(entry: LoggedEntry): Promise<boolean>;
}

const KINDS = Object.keys(entryNames) as EntryKind[];
/** Chromium tells of a changed cookie before `document.cookie` has it (seen in version 156). */
const FRESH_AFTER_MS = 200;
/** So often it looks where nobody tells it of every kind. */
const LOOK_MS = 1000;
/** When nothing came for so long, what came is told together; or after the longer time, if more and more comes. */
const SETTLED_MS = 1000;
const LONGEST_MS = 5000;

const keyOf = ({ kind, name }: Pick<LoggedEntry, 'kind' | 'name'>): string => `${kind} ${name}`;

/** When this browser's cookies end, by their names, where it tells. Values are never looked at. */
const cookieEnds = async (): Promise<ReadonlyMap<string | undefined, Date | null>> => {
  const cookies = ((await window.cookieStore?.getAll()) ?? []) as {
    readonly name?: string;
    readonly expires?: number | null;
  }[];
  return new Map(
    cookies.flatMap(({ name, expires }) =>
      expires === undefined ? [] : [[name, expires === null ? null : new Date(expires)] as const],
    ),
  );
};

/** What there is of a kind, and when cookies end. The names are the page's: WebKit's cookie store reads some otherwise. */
const readKind = async (kind: EntryKind): Promise<LoggedEntry[]> => {
  try {
    const ends = kind === 'cookie' ? await cookieEnds() : undefined;
    return (await entryNames[kind]()).map((name) => {
      const end = ends?.get(name);
      return { kind, name, ...(end !== undefined && { ends: end }) };
    });
  } catch {
    // What the page has no access to isn't there for it.
    return [];
  }
};

/** Makes the log. Nothing is watched before somebody listens. */
export const createEntryLog = (consent: Askfirst): EntryLog => {
  const listeners = new Set<() => void>();
  const wish = createEntryWish();
  const seen = new Map<string, LoggedEntry>();
  let news: readonly LoggedEntry[] = [];
  let isOpened = false;
  let looking: Promise<void> | undefined;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let tellTimer: ReturnType<typeof setTimeout> | undefined;
  let tellBy = 0;

  const here = (): LoggedEntry[] => [...seen.values()].filter(({ goneAt }) => !goneAt);
  const tellListeners = (): void => listeners.forEach((listener) => listener());
  const isRecord = ({ kind, name }: LoggedEntry): boolean =>
    kind === 'cookie' && name === (consent.policy?.cookie?.name ?? 'askfirst');
  const isOwn = ({ kind, name }: LoggedEntry): boolean => isOwnEntry(consent.policy ?? {}, kind, name);

  const tellNews = (): void => {
    tellTimer = undefined;
    tellBy = 0;
    const keys = wish.tell(here().map(keyOf));
    const fresh = here().filter((entry) => keys.includes(keyOf(entry)) && !isOwn(entry));
    if (!fresh.length) return;
    news = [...news.filter((one) => !keys.includes(keyOf(one))), ...fresh];
    tellListeners();
  };
  const tellSoon = (): void => {
    tellBy ||= Date.now() + LONGEST_MS;
    clearTimeout(tellTimer);
    tellTimer = setTimeout(tellNews, Math.max(0, Math.min(SETTLED_MS, tellBy - Date.now())));
  };

  const read = async (): Promise<void> => {
    const found = new Map((await Promise.all(KINDS.map(readKind))).flat().map((entry) => [keyOf(entry), entry]));
    const now = new Date();
    let isChanged = !isOpened;
    const put = (key: string, entry: LoggedEntry): void => {
      seen.set(key, entry);
      isChanged = true;
    };
    for (const [key, entry] of found) {
      const known = seen.get(key);
      if (!known || known.goneAt) put(key, isOpened ? { ...entry, setAt: now } : entry);
      else if (String(known.ends) !== String(entry.ends)) put(key, { ...known, ...entry });
    }
    for (const [key, entry] of seen) if (!found.has(key) && !entry.goneAt) put(key, { ...entry, goneAt: now });
    isOpened = true;
    if (!isChanged) return;
    tellSoon();
    tellListeners();
  };
  /** One after another, so that a later look never brings what is older. */
  const look = (): Promise<void> => (looking = (looking ?? Promise.resolve()).then(read));
  const lookSoon = (): void => {
    lookTimer ??= setTimeout(() => {
      lookTimer = undefined;
      void look();
    }, FRESH_AFTER_MS);
  };
  const note = (key: string): void => {
    const known = seen.get(key);
    const now = new Date();
    // What has just come is told of more than once.
    if (known && !known.goneAt && +now - +(known.setAt ?? 0) > LOOK_MS) {
      seen.set(key, { ...known, changedAt: now });
      tellListeners();
    }
    lookSoon();
  };

  const start = (): Undo => {
    const ending = new AbortController();
    const { signal } = ending;
    const hear = (event: AskfirstCookieEvent): void => {
      if (event.act === 'removed') lookSoon();
      else if (event.act !== 'stopped') note(keyOf(event));
    };
    document.addEventListener('askfirst-cookie', hear, { signal });
    window.cookieStore?.addEventListener(
      'change',
      ({ changed }) => {
        lookSoon();
        for (const { name = '' } of changed) note(`cookie ${name}`);
      },
      { signal },
    );
    for (const type of ['storage', 'focus', 'pageshow']) addEventListener(type, lookSoon, { signal });
    document.addEventListener('visibilitychange', lookSoon, { signal });
    const timer = setInterval(() => {
      const isTold = window.cookieStore && consent.gates.has('entries');
      if (!isTold && document.visibilityState === 'visible') void look();
    }, LOOK_MS);
    const endSubscription = consent.subscribe(lookSoon);
    void look();
    return () => {
      ending.abort();
      clearInterval(timer);
      clearTimeout(lookTimer);
      clearTimeout(tellTimer);
      lookTimer = tellTimer = undefined;
      endSubscription();
    };
  };
  let end: Undo | undefined;

  return {
    get entries() {
      return [...seen.values()];
    },
    get news() {
      return news;
    },
    get tells() {
      return wish.isOn;
    },
    subscribe(listener) {
      const own = (): void => listener();
      listeners.add(own);
      end ??= start();
      return () => {
        listeners.delete(own);
        if (listeners.size) return;
        end?.();
        end = undefined;
      };
    },
    turn(tells) {
      const isKept = wish.turn(tells, here().map(keyOf));
      news = [];
      tellListeners();
      lookSoon();
      return isKept;
    },
    hide() {
      news = [];
      tellListeners();
    },
    async erase(entry) {
      if (isRecord(entry)) await consent.erase();
      else await eraseEntry[entry.kind](entry.name);
      await look();
      return !!seen.get(keyOf(entry))?.goneAt;
    },
  };
};
