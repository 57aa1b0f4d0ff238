import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { BrowserType } from 'playwright-core';

/** The browsers of Playwright, by their names. */
export type Playwright = Readonly<Record<'chromium' | 'firefox' | 'webkit', BrowserType>>;

/** What may be installed, the fullest first. */
const PACKAGES = ['playwright', '@playwright/test', 'playwright-core'];

/** What to do where there is no Playwright, or no browser, in one line. */
export const INSTALL = 'npm install --save-dev playwright && npx playwright install chromium';

const isPlaywright = (module: unknown): module is Playwright =>
  typeof module === 'object' && module !== null && 'chromium' in module;

/**
 * Loads Playwright from where the command runs, or from beside this package.
 * @param from folders in which it may be
 * @returns undefined where there is none
 */
export const loadPlaywright = async (from: readonly string[]): Promise<Playwright | undefined> => {
  for (const folder of from)
    for (const name of PACKAGES) {
      try {
        const path = createRequire(`${folder}/`).resolve(name);
        const module = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
        for (const one of [module, module.default]) if (isPlaywright(one)) return one;
      } catch {
        // It isn't there: the next may be.
      }
    }
  return undefined;
};
