/** What another tool remembers of the visitor's answer, in its own names. */
export interface ForeignAnswer {
  /** What was accepted or refused, by the tool's name for it. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** The tool lists only what was accepted: all else was refused. */
  readonly refusesRest?: boolean;
  /** Names of which only the services that are named too were accepted. */
  readonly partly?: readonly string[];
  /** The time of the answer, as the tool wrote it; undefined where it keeps none. */
  readonly at?: string | number | undefined;
}

/** How another tool marks what waits. */
export interface Marks {
  /** Finds the elements that carry its marks. Only those are taken that are inert by themselves. */
  readonly selector: string;
  /** The names that an element waits for, all of them; `!` before one asks for its refusal. */
  readonly names: (element: HTMLElement) => readonly string[];
  /** Its own name for `data-src`. */
  readonly source?: string;
}

/** Another consent tool: where it keeps the visitor's answer, how that is read, how it marks elements. */
export interface Tool {
  /** The entries that hold the answer; the first may have been given another name by the site. */
  readonly entries: readonly [string, ...string[]];
  /** It can keep the first one in localStorage instead. */
  readonly inStorage?: boolean;
  /**
   * Reads the entries' values.
   * @param revision the tool's own revision of what it asked, as the site's owner names it
   * @returns undefined when the visitor gave no answer
   * @throws when a value isn't what the tool writes
   */
  readonly read: (values: readonly [string, ...(string | undefined)[]], revision: string) => ForeignAnswer | undefined;
  /** Undefined where the tool has no general marks. */
  readonly marks?: Marks;
}

/** The texts of a list, in order; empty ones left out. */
export const listOf = (text = ''): string[] => text.split(/[\s,]+/).filter(Boolean);
