import type { PolicySource } from '../core/policy/policy-source.js';
import type { ServiceSource } from '../core/policy/service-source.js';
import { type CatalogueEntry } from './entry.js';
/** A policy in which every service stands in full. */
export interface CompletePolicySource extends PolicySource {
    readonly services?: readonly ServiceSource[];
}
/** What completes a policy. The policy itself stays as it is. */
export type Complete = (policy: PolicySource) => CompletePolicySource;
/**
 * What puts an entry of the catalogue in the place of each `{ "use": "youtube", "category": "marketing" }`. The site's own keys win, each
 * as a whole; without an `id` of the site's own it is the entry's. Whatever else is wrong with the policy stays as it is: the gate and
 * the schema say that.
 * @throws {TypeError} when there is no such entry: with the names that come nearest
 */
export declare const completing: (catalogue: readonly CatalogueEntry[]) => Complete;
