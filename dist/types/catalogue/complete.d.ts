import type { PolicySource } from '../core/policy/policy-source.js';
import type { ServiceSource } from '../core/policy/service-source.js';
import { type CatalogueEntry } from './entry.js';
/** A policy without `use`: every service is written in full. */
export interface CompletePolicySource extends PolicySource {
    readonly services?: readonly ServiceSource[];
}
/** Returns the completed policy. The one that was passed isn't changed. */
export type Complete = (policy: PolicySource) => CompletePolicySource;
/**
 * Makes the function that replaces each `{ "use": "youtube", "category": "marketing" }` by the catalogue's entry. A key of the site's own
 * replaces the entry's key as a whole. It doesn't check the rest of the policy; the gate and the schema do.
 * @throws {TypeError} if there is no such entry; the message lists the nearest names
 */
export declare const completing: (catalogue: readonly CatalogueEntry[]) => Complete;
