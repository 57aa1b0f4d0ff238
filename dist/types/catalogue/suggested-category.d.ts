import type { Id } from '../core/policy/id.js';
import type { CatalogueEntry } from './entry.js';
/** The usual category in which most sites have such a service. It is a suggestion; the site's owner decides. */
export declare const suggestedCategory: ({ id, role }: CatalogueEntry) => Id;
