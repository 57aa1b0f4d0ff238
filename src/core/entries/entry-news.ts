import type { EntryWish } from './entry-wish.js';
import { loggedEntryKey, type LoggedEntry } from './logged-entry.js';
import type { SeenEntries } from './seen-entries.js';

/** New entries are told together once none has come for SETTLED_MS, at the latest after LONGEST_MS. */
const SETTLED_MS = 1000;
const LONGEST_MS = 5000;

/** The entries that the visitor hasn't been told of yet, where they wish to be told. */
export interface EntryNews {
  readonly entries: readonly LoggedEntry[];
  /** Called when an entry came or changed. The news are gathered soon afterwards. */
  readonly gatherSoon: () => void;
  /** Called when the visitor has seen the news. */
  readonly clear: () => void;
  /** Stops gathering until `gatherSoon` is called again. */
  readonly stop: () => void;
}

/**
 * @param isOwn whether an entry is the widget's own, which is never news
 * @param tell called when there are news
 */
export const createEntryNews = (
  seen: SeenEntries,
  wish: EntryWish,
  isOwn: (entry: LoggedEntry) => boolean,
  tell: () => void,
): EntryNews => {
  let news: readonly LoggedEntry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const gather = (): void => {
    latest = 0;
    const { here } = seen;
    const keys = wish.tell(here.map(loggedEntryKey));
    const fresh = here.filter((entry) => keys.includes(loggedEntryKey(entry)) && !isOwn(entry));
    if (!fresh.length) return;
    news = [...news.filter((one) => !keys.includes(loggedEntryKey(one))), ...fresh];
    tell();
  };
  return {
    get entries() {
      return news;
    },
    gatherSoon() {
      latest ||= Date.now() + LONGEST_MS;
      clearTimeout(timer);
      timer = setTimeout(gather, Math.max(0, Math.min(SETTLED_MS, latest - Date.now())));
    },
    clear() {
      news = [];
    },
    stop: () => clearTimeout(timer),
  };
};
