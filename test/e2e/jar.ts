import type { Page } from 'playwright/test';
import { sink } from './steps.js';

/** The names of what a browser keeps: never the values. */
export type Jar = Readonly<
  Record<'cookies' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches', readonly string[]>
>;

export const emptyJar: Jar = { cookies: [], localStorage: [], sessionStorage: [], indexedDB: [], caches: [] };

const readStorage = (page: Page): Promise<Omit<Jar, 'cookies'>> =>
  page.evaluate(async () => ({
    localStorage: Object.keys(localStorage).sort(),
    sessionStorage: Object.keys(sessionStorage).sort(),
    indexedDB: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
    caches: (await caches.keys()).sort(),
  }));

/** What the browser keeps for the page's site, and all cookies, those of other sites among them. */
export const readJar = async (page: Page): Promise<Jar> => ({
  cookies: (await page.context().cookies()).map(({ name }) => name).sort(),
  ...(await readStorage(page)),
});

/** What the browser keeps for the address that plays the other companies. */
export const readSinkJar = async (page: Page): Promise<Jar> => {
  const other = await page.context().newPage();
  await other.goto(`${sink}/log.json`);
  const jar = { ...(await readStorage(other)), cookies: (await page.context().cookies(sink)).map(({ name }) => name) };
  await other.close();
  return jar;
};

/** The names in the jar, of whatever kind. */
export const readNames = async (page: Page): Promise<readonly string[]> => Object.values(await readJar(page)).flat();
