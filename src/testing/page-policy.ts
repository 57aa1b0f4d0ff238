import type { Page } from 'playwright-core';
import type { Policy } from '../core/policy/policy.js';
import { readPolicy } from './read-policy.js';

/** What a page's own widget says of itself. */
interface PageWidget {
  readonly policy: string;
  readonly region?: string;
}

/** The policy of an open page, as its widget has read it, and the region that its tag names; undefined where there is no widget. */
export const pagePolicy = async (
  page: Page,
): Promise<{ readonly policy: Policy; readonly region?: string } | undefined> => {
  const found = await page
    .evaluate(async (): Promise<PageWidget | undefined> => {
      const handle = (window as unknown as { askfirst?: { ready?: Promise<unknown>; policy?: unknown } }).askfirst;
      if (!handle) return undefined;
      await handle.ready;
      const region = document.querySelector<HTMLElement>('script[data-region]')?.dataset['region'];
      return handle.policy ? { policy: JSON.stringify(handle.policy), ...(region && { region }) } : undefined;
    })
    .catch(() => undefined);
  return found && { policy: readPolicy(found.policy), ...(found.region && { region: found.region }) };
};
