import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { BrowserType } from 'playwright-core';

/** Playwright's browsers, by name. */
export type Playwright = Readonly<Record<'chromium' | 'firefox' | 'webkit', BrowserType>>;

/** The packages that contain Playwright, the most complete one first. */
const PACKAGES = ['playwright', '@playwright/test', 'playwright-core'];

/** The command that installs Playwright and a browser. */
export const INSTALL = 'npm install --save-dev playwright && npx playwright install chromium';

const isPlaywright = (module: unknown): module is Playwright =>
  typeof module === 'object' && module !== null && 'chromium' in module;

/**
 * Loads Playwright from the first folder that has it.
 * @returns undefined if none has
 */
export const loadPlaywright = async (from: readonly string[]): Promise<Playwright | undefined> => {
  for (const folder of from)
    for (const name of PACKAGES) {
      try {
        const path = createRequire(`${folder}/`).resolve(name);
        const module = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
        for (const one of [module, module.default]) if (isPlaywright(one)) return one;
      } catch {
        // It isn't there; try the next one.
      }
    }
  return undefined;
};
