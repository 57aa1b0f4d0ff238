import type { PolicySource } from '../core/policy/policy-source.js';
import type { ServiceSource } from '../core/policy/service-source.js';
import type { ServiceUse } from '../core/policy/service-use.js';
import { factsOf, type CatalogueEntry } from './entry.js';
import { nearest } from '../core/policy/nearest.js';

/** A policy without `use`: every service is written in full. */
export interface CompletePolicySource extends PolicySource {
  readonly services?: readonly ServiceSource[];
}

/** Returns the completed policy. The one that was passed isn't changed. */
export type Complete = (policy: PolicySource) => CompletePolicySource;

const isUse = (service: unknown): service is ServiceUse =>
  typeof service === 'object' && service !== null && 'use' in service;

/**
 * Makes the function that replaces each `{ "use": "youtube", "category": "marketing" }` by the catalogue's entry. A key of the site's own
 * replaces the entry's key as a whole. It doesn't check the rest of the policy; the gate and the schema do.
 * @throws {TypeError} if there is no such entry; the message lists the nearest names
 */
export const completing =
  (catalogue: readonly CatalogueEntry[]): Complete =>
  (policy) => {
    if (!Array.isArray(policy.services)) return policy as CompletePolicySource;
    const services = policy.services.map((service: ServiceSource | ServiceUse, index): ServiceSource => {
      if (!isUse(service)) return service;
      const { use, ...own } = service;
      const found = catalogue.find(({ id }) => id === use);
      if (!found) {
        const ids = nearest(
          use,
          catalogue.map(({ id }) => id),
        ).join(', ');
        throw new TypeError(
          `policy: services[${String(index)}].use is ${JSON.stringify(use)}; write the id of an entry of the catalogue (nearest: ${ids}), or the service in full`,
        );
      }
      return { ...factsOf(found), ...own };
    });
    return { ...policy, services };
  };
