import type { Id } from '../core/policy/id.js';
import type { CatalogueEntry } from './entry.js';
/** The usual category that most sites have such a service in; the site's owner decides. */
export declare const suggestedCategory: ({ id, role }: CatalogueEntry) => Id;
