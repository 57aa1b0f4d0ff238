import type { Id } from '../core/policy/id.js';
import analytics from './analytics.json' with { type: 'json' };
import shop from './shop.json' with { type: 'json' };
import support from './support.json' with { type: 'json' };
import tests from './tests.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import type { CatalogueEntry } from './entry.js';

/** The usual category in which most sites have such a service. It is a suggestion; the site's owner decides. */
export const suggestedCategory = ({ id, role }: CatalogueEntry): Id => {
  const isIn = (list: readonly { readonly id: Id }[]): boolean => list.some((one) => one.id === id);
  if (isIn(analytics) || isIn(tests)) return 'analytics';
  if (isIn(shop) || isIn(support)) return 'functional';
  return isIn(media) && role === 'processor' ? 'functional' : 'marketing';
};
