import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';

/** An entry as the browser keeps it: never its value. */
export interface StoredEntry {
  readonly kind: EntryKind;
  readonly name: string;
  /** How long its value is, in characters; undefined for what isn't text. */
  readonly length?: number;
  /** The domain of a cookie, or the origin that keeps it. */
  readonly place: string;
  /** When a cookie ends, in seconds since 1970; undefined where it ends with the browser, and for what isn't a cookie. */
  readonly expires?: number;
  /** Scripts can't see it. */
  readonly httpOnly?: boolean;
  /** It is kept for one site in which another is shown (CHIPS). */
  readonly partitioned?: boolean;
}

/** The cookies of all sites that the context has. */
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

/** What a frame's origin keeps; a frame that may keep nothing, or has gone, keeps nothing. */
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

/** Everything that the browser keeps for a page: its frames' storage, and all cookies of the context. */
export const readEntries = async (page: Page): Promise<readonly StoredEntry[]> => {
  const all = [await readCookies(page.context()), ...(await Promise.all(page.frames().map(readFrame)))].flat();
  return [...new Map(all.map((entry) => [`${entry.kind} ${entry.place} ${entry.name}`, entry])).values()];
};
