/** The entry that holds the wish. It is in localStorage, so that it is sent to nobody. */
export const WISH = 'askfirst-tell';

/** A visitor's wish to be told of new entries: off, until they turn it on. */
export interface EntryWish {
  /** Whether the visitor has this wish. */
  readonly isOn: boolean;
  /**
   * Turns the wish on or off.
   * @param keys the entries that are here now, of which the visitor needn't be told
   * @returns whether the browser stores the wish beyond this page
   */
  turn(isOn: boolean, keys: Iterable<string>): boolean;
  /**
   * Picks the entries of which the visitor hasn't been told yet. From then on they count as told.
   * @param keys the entries that are here now
   */
  tell(keys: readonly string[]): string[];
}

/** It begins with "1", so that it is never empty: the gate only tests whether there is a text. */
const textOf = (keys: Iterable<string>): string => ['1', ...keys].join('\n');

/**
 * The wish is on as long as its entry is stored. The entry lists the kinds and names of what was here last, so that the next page knows
 * what is new.
 */
export const createEntryWish = (): EntryWish => {
  /** The same text, where the browser doesn't store it. */
  let unkept: string | null = null;
  const read = (): string | null => {
    try {
      return localStorage.getItem(WISH) ?? unkept;
    } catch {
      return unkept;
    }
  };
  const keep = (text: string | null): boolean => {
    try {
      if (text === null) localStorage.removeItem(WISH);
      else localStorage.setItem(WISH, text);
      unkept = null;
      return localStorage.getItem(WISH) === text;
    } catch {
      unkept = text;
      return false;
    }
  };
  return {
    get isOn() {
      return read() !== null;
    },
    turn: (isOn, keys) => keep(isOn ? textOf(keys) : null),
    tell(keys) {
      const before = read();
      if (before === null) return [];
      const known = before.split('\n');
      keep(textOf(keys));
      return keys.filter((key) => !known.includes(key));
    },
  };
};
