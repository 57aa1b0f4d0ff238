import type { PolicySource } from '../core/policy/policy-source.js';
import type { ServiceSource } from '../core/policy/service-source.js';
import type { ServiceUse } from '../core/policy/service-use.js';
import { factsOf, type CatalogueEntry } from './entry.js';
import { nearest } from '../core/policy/nearest.js';

/** A policy in which every service stands in full. */
export interface CompletePolicySource extends PolicySource {
  readonly services?: readonly ServiceSource[];
}

/** What completes a policy. The policy itself stays as it is. */
export type Complete = (policy: PolicySource) => CompletePolicySource;

const isUse = (service: unknown): service is ServiceUse =>
  typeof service === 'object' && service !== null && 'use' in service;

/**
 * What puts an entry of the catalogue in the place of each `{ "use": "youtube", "category": "marketing" }`. The site's own keys win, each
 * as a whole; without an `id` of the site's own it is the entry's. Whatever else is wrong with the policy stays as it is: the gate and
 * the schema say that.
 * @throws {TypeError} when there is no such entry: with the names that come nearest
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
