import { loggedEntryKey, type LoggedEntry } from './logged-entry.js';

/** An entry that has just come is reported more than once; that isn't a change. */
const JUST_COME_MS = 1000;

/** The entries that were seen, in the order in which they were first seen. An entry that is gone keeps its place. */
export interface SeenEntries {
  /** All of them. */
  readonly all: readonly LoggedEntry[];
  /** Those that aren't gone. */
  readonly here: readonly LoggedEntry[];
  readonly get: (key: string) => LoggedEntry | undefined;
  /**
   * Takes over what is in the browser now.
   * @returns whether anything is different, or was read for the first time
   */
  readonly update: (found: readonly LoggedEntry[]) => boolean;
  /** Notes that an entry was written again. @returns whether that is a change */
  readonly noteChange: (key: string) => boolean;
}

export const createSeenEntries = (): SeenEntries => {
  const seen = new Map<string, LoggedEntry>();
  let isFirst = true;
  return {
    get all() {
      return [...seen.values()];
    },
    get here() {
      return [...seen.values()].filter(({ goneAt }) => !goneAt);
    },
    get: (key) => seen.get(key),
    update(entries) {
      const found = new Map(entries.map((entry) => [loggedEntryKey(entry), entry]));
      const now = new Date();
      const changed = new Map<string, LoggedEntry>();
      for (const [key, entry] of found) {
        const known = seen.get(key);
        if (!known || known.goneAt) changed.set(key, isFirst ? entry : { ...entry, setAt: now });
        else if (String(known.ends) !== String(entry.ends)) changed.set(key, { ...known, ...entry });
      }
      for (const [key, entry] of seen)
        if (!found.has(key) && !entry.goneAt) changed.set(key, { ...entry, goneAt: now });
      for (const [key, entry] of changed) seen.set(key, entry);
      const isDifferent = isFirst || changed.size > 0;
      isFirst = false;
      return isDifferent;
    },
    noteChange(key) {
      const known = seen.get(key);
      const now = new Date();
      if (!known || known.goneAt || +now - +(known.setAt ?? 0) <= JUST_COME_MS) return false;
      seen.set(key, { ...known, changedAt: now });
      return true;
    },
  };
};
