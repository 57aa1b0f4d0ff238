import type { CatalogueEntry } from './entry.js';
/** All entries, in the order of their files. */
export declare const services: readonly CatalogueEntry[];
