import type { Findings } from './finding.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What starts Google’s tags: the container's own event, or a tag's `js` and `config`. */
const isStart = (item: unknown): boolean =>
  isObject(item) && (item['event'] === 'gtm.js' || item[0] === 'js' || item[0] === 'config');
const isDefault = (item: unknown): boolean => isObject(item) && item[0] === 'consent' && item[1] === 'default';

/**
 * Finds Google tags that were started before they were told that nothing is allowed.
 * @param layer the page's `dataLayer`, if it has one
 */
export function* findLateConsentDefault(layer: unknown): Findings {
  if (!Array.isArray(layer)) return;
  const start = layer.findIndex(isStart);
  const first = layer.findIndex(isDefault);
  if (start >= 0 && first > start)
    yield [
      'Google’s tags were started before they were told that nothing is allowed: put the gate with data-adapters="google" above the snippet of Tag Manager or gtag.js',
    ];
}
