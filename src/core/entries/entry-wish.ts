/** Where the wish is kept: in localStorage, so that it is sent to nobody. */
export const WISH = 'askfirst-tell';

/** A visitor's wish to be told of new entries: off, until they turn it on. */
export interface EntryWish {
  /** Whether there is one. */
  readonly isOn: boolean;
  /**
   * Turns it on or off.
   * @param keys what is here now, and needn't be told
   * @returns whether the browser keeps that beyond this page
   */
  turn(isOn: boolean, keys: Iterable<string>): boolean;
  /** Which of what is here now the visitor wasn't told of yet. They are taken for told. */
  tell(keys: readonly string[]): string[];
}

/** Never empty, so that the gate needs no more than a look. */
const textOf = (keys: Iterable<string>): string => ['1', ...keys].join('\n');

/** The wish: the entry is there, or not. In it stand the kinds and names of what was here last, so that the next page knows what is new. */
export const createEntryWish = (): EntryWish => {
  /** What was here last, where the browser keeps nothing. */
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
