import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';

/** An entry that the browser has, without its value. */
export interface StoredEntry {
  readonly kind: EntryKind;
  readonly name: string;
  /** The length of its value, in characters; undefined if it isn't text. */
  readonly length?: number;
  /** The domain of a cookie; the origin of any other entry. */
  readonly place: string;
  /** When a cookie expires, in seconds since 1970; undefined for session cookies and for other entries. */
  readonly expires?: number;
  /** Set if scripts can't see it. */
  readonly httpOnly?: boolean;
  /** Set if it is partitioned by the top-level site (CHIPS). */
  readonly partitioned?: boolean;
}

/** All cookies of the context, whichever site they belong to. */
export const readCookies = async (context: BrowserContext): Promise<readonly StoredEntry[]> =>
  (await context.cookies()).map((cookie) => ({
    kind: 'cookie',
    name: cookie.name,
    length: cookie.value.length,
    place: cookie.domain,
    ...(cookie.expires > 0 && { expires: cookie.expires }),
    ...(cookie.httpOnly && { httpOnly: true }),
    ...('partitionKey' in cookie && cookie.partitionKey ? { partitioned: true } : {}),
  }));

/** The entries of a frame's origin; none if the frame may store nothing or is gone. */
const readFrame = async (frame: Frame): Promise<readonly StoredEntry[]> => {
  if (!/^https?:/.test(frame.url())) return [];
  const place = new URL(frame.url()).origin;
  try {
    const found = await frame.evaluate(async () => {
      const entries: { kind: EntryKind; name: string; length?: number }[] = [];
      const list = (kind: EntryKind, area: () => Storage): void => {
        try {
          for (const [name, value] of Object.entries(area()) as [string, string][])
            entries.push({ kind, name, length: value.length });
        } catch {
          // This frame has no such storage.
        }
      };
      list('localStorage', () => localStorage);
      list('sessionStorage', () => sessionStorage);
      const databases = await Promise.resolve(window.indexedDB?.databases?.()).catch(() => []);
      for (const { name = '' } of databases ?? []) entries.push({ kind: 'IndexedDB', name });
      const caches = await Promise.resolve(window.caches?.keys()).catch(() => []);
      for (const name of caches ?? []) entries.push({ kind: 'Cache', name });
      return entries;
    });
    return found.map((entry) => ({ ...entry, place }));
  } catch {
    return [];
  }
};

/** All entries for a page: the storage of its frames, and all cookies of the context. */
export const readEntries = async (page: Page): Promise<readonly StoredEntry[]> => {
  const all = [await readCookies(page.context()), ...(await Promise.all(page.frames().map(readFrame)))].flat();
  return [...new Map(all.map((entry) => [`${entry.kind} ${entry.place} ${entry.name}`, entry])).values()];
};
