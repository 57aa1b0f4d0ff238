import { type Complete } from './catalogue/complete.js';
export type { Complete, CompletePolicySource } from './catalogue/complete.js';
export type { CatalogueEntry, Reference } from './catalogue/entry.js';
/** All services of the catalogue. */
export declare const catalogue: readonly import("./catalogue.js").CatalogueEntry[];
/**
 * Replaces each `{ "use": "youtube", "category": "marketing" }` by the catalogue's entry, in a build step or on a server. The site's own
 * keys win.
 * @throws {TypeError} if there is no such entry; the message lists the nearest names
 */
export declare const complete: Complete;
