import type { Page } from 'playwright-core';
import type { Policy } from '../core/policy/policy.js';
import { readPolicy } from './read-policy.js';

/** The policy that the widget of an open page has read, with the region of its tag; undefined if there is no widget. */
export const pagePolicy = async (page: Page): Promise<Policy | undefined> => {
  const policy = await page
    .evaluate(async (): Promise<string | undefined> => {
      const handle = (window as unknown as { askfirst?: { ready?: Promise<unknown>; policy?: unknown } }).askfirst;
      if (!handle) return undefined;
      await handle.ready;
      return handle.policy ? JSON.stringify(handle.policy) : undefined;
    })
    .catch(() => undefined);
  return policy === undefined ? undefined : readPolicy(policy);
};
