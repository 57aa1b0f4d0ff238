import type { Policy } from '../../policy/policy.js';
import type { ServiceSource } from '../../policy/service-source.js';
/**
 * Makes what finds the service whose hosts an address belongs to, among the services that a visitor can refuse.
 * @returns undefined for an address that nobody declared, or that is always allowed
 */
export declare const findingDeclaringService: (policy: Policy) => ((address: string) => ServiceSource | undefined);
