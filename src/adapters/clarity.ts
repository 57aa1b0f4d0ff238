import { granted } from '../core/telling/granted.js';
import { globals } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

type Clarity = ((...command: readonly unknown[]) => void) & { q?: unknown[] };

/** The queue of Clarity’s commands. Clarity’s own snippet makes the same one, if it isn’t there yet. */
const findClarity = (): Clarity => {
  const page = globals<{ clarity: Clarity }>();
  const queue: Clarity = function () {
    queue.q ??= [];
    // eslint-disable-next-line prefer-rest-params -- what Clarity reads
    queue.q.push(arguments);
  };
  page.clarity ??= queue;
  return page.clarity;
};

/**
 * Tells Microsoft Clarity by its consent API, version 2: denied before all else, and then on every page and every change. (Clarity spells
 * its keys with a capital S.) After a denial Clarity stores nothing in the browser, but it still records the visit: mark its script.
 * @see https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2 Checked 2026-11-22.
 */
export const clarity = (mapping: Partial<Mapping<'ad_Storage' | 'analytics_Storage'>> = {}): Consumer =>
  telling({
    name: 'clarity',
    defaults: { ad_Storage: 'marketing', analytics_Storage: 'analytics' },
    mapping,
    find: findClarity,
    tell: (found, answers) => found('consentv2', granted(answers)),
  });
