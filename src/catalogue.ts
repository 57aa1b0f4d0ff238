import { completing, type Complete } from './catalogue/complete.js';
import { services } from './catalogue/services.js';

export type { Complete, CompletePolicySource } from './catalogue/complete.js';
export type { CatalogueEntry, Reference } from './catalogue/entry.js';

/** All services of the catalogue. */
export const catalogue = services;

/**
 * Replaces each `{ "use": "youtube", "category": "marketing" }` by the catalogue's entry, in a build step or on a server. The site's own
 * keys win.
 * @throws {TypeError} if there is no such entry; the message lists the nearest names
 */
export const complete: Complete = completing(services);
