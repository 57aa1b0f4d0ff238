import { isOwnEntry } from '../rules/is-own-entry.js';
import { eraseEntry } from './erase-entry.js';
import { createEntryNews } from './entry-news.js';
import { createEntryWish } from './entry-wish.js';
import { loggedEntryKey, type LoggedEntry } from './logged-entry.js';
import { readEntries } from './read-entries.js';
import { createSeenEntries } from './seen-entries.js';
import { watchEntries } from './watch-entries.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';

/** The entries in this browser, and what has happened to them since the log was opened. */
export interface EntryLog {
  /** In the order in which they were first seen. An entry that is gone keeps its place. */
  readonly entries: readonly LoggedEntry[];
  /** The entries that came since the visitor was last told, if they turned the notices on. */
  readonly news: readonly LoggedEntry[];
  /** Whether the visitor turned the notices on. */
  readonly tells: boolean;
  /** The log is kept up to date while anybody listens. Returns what ends that. */
  subscribe(listener: () => void): Undo;
  /** Turns the notices on or off. @returns whether the browser stores this setting beyond the page */
  turn(tells: boolean): boolean;
  /** Called when the visitor has seen the news. */
  hide(): void;
  /** Erases an entry. @returns whether it is gone */
  erase(entry: LoggedEntry): Promise<boolean>;
}

/** Each call waits for the one before, so that an older reading never replaces a newer one. */
const oneAfterAnother = (act: () => Promise<void>): (() => Promise<void>) => {
  let last = Promise.resolve();
  return () => {
    last = last.then(act);
    return last;
  };
};

/** Makes the log. Nothing is watched before somebody listens. */
export const createEntryLog = (consent: Consent): EntryLog => {
  const listeners = new Set<() => void>();
  const tellListeners = (): void => listeners.forEach((listener) => listener());
  const isOwn = ({ kind, name }: LoggedEntry): boolean => isOwnEntry(consent.policy ?? {}, kind, name);
  const wish = createEntryWish();
  const seen = createSeenEntries();
  const news = createEntryNews(seen, wish, isOwn, tellListeners);
  const read = async (): Promise<void> => {
    if (!seen.update(await readEntries())) return;
    news.gatherSoon();
    tellListeners();
  };
  const look = oneAfterAnother(read);
  const noteWritten = (key: string): void => {
    if (seen.noteChange(key)) tellListeners();
  };
  let watching: ReturnType<typeof watchEntries> | undefined;
  return {
    get entries() {
      return seen.all;
    },
    get news() {
      return news.entries;
    },
    get tells() {
      return wish.isOn;
    },
    subscribe(listener) {
      const own = (): void => listener();
      listeners.add(own);
      watching ??= watchEntries(consent, look, noteWritten);
      return () => {
        listeners.delete(own);
        if (listeners.size) return;
        watching?.end();
        watching = undefined;
        news.stop();
      };
    },
    turn(tells) {
      const isKept = wish.turn(tells, seen.here.map(loggedEntryKey));
      news.clear();
      tellListeners();
      watching?.lookSoon();
      return isKept;
    },
    hide() {
      news.clear();
      tellListeners();
    },
    async erase(entry) {
      if (entry.kind === 'cookie' && isOwn(entry)) await consent.erase();
      else await eraseEntry[entry.kind](entry.name);
      await look();
      return !!seen.get(loggedEntryKey(entry))?.goneAt;
    },
  };
};
