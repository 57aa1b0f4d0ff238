import { completing, type Complete } from './catalogue/complete.js';
import { services } from './catalogue/services.js';

export type { Complete, CompletePolicySource } from './catalogue/complete.js';
export type { CatalogueEntry, Reference } from './catalogue/entry.js';

/** All that the catalogue knows. */
export const catalogue = services;

/**
 * Puts an entry of the catalogue in the place of each `{ "use": "youtube", "category": "marketing" }`, for a build step or a server; the
 * site's own keys win.
 * @throws {TypeError} when there is no such entry: with the names that come nearest
 */
export const complete: Complete = completing(services);
