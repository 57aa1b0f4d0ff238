import type { EntryKind } from '../policy/entry-kinds.js';
import { entryNames } from './entry-names.js';
import type { LoggedEntry } from './logged-entry.js';

const KINDS = Object.keys(entryNames) as EntryKind[];

/** When this browser's cookies end, by their names, where the browser tells. Values are never read. */
const readCookieEnds = async (): Promise<ReadonlyMap<string | undefined, Date | null>> => {
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

/**
 * The names are those of `document.cookie`, because WebKitGTK's `cookieStore` parses some of them differently: a text without "=" is a name
 * there (https://github.com/WebKit/WebKit/pull/72339).
 */
const readKind = async (kind: EntryKind): Promise<LoggedEntry[]> => {
  try {
    const ends = kind === 'cookie' ? await readCookieEnds() : undefined;
    return (await entryNames[kind]()).map((name) => {
      const end = ends?.get(name);
      return { kind, name, ...(end !== undefined && { ends: end }) };
    });
  } catch {
    // A kind that the page has no access to counts as empty.
    return [];
  }
};

/** The entries of every kind that are in this browser now, and when cookies end. */
export const readEntries = async (): Promise<LoggedEntry[]> => (await Promise.all(KINDS.map(readKind))).flat();
