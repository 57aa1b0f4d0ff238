import type { Policy } from '../../policy/policy.js';
import type { ServiceSource } from '../../policy/service-source.js';
import { hostRules } from '../../rules/host-rules.js';

/**
 * Makes what finds the service whose hosts an address belongs to, among the services that a visitor can refuse.
 * @returns undefined for an address that nobody declared, or that is always allowed
 */
export const findingDeclaringService = (policy: Policy): ((address: string) => ServiceSource | undefined) => {
  const { ruleOf } = hostRules(policy, window);
  const required = policy.categories.filter((category) => category.required).map(({ id }) => id);
  return (address) => {
    const declared = ruleOf(address)?.declared;
    const services = policy.services.filter(({ hosts }) => declared !== undefined && hosts?.includes(declared));
    return services.some(({ category }) => required.includes(category)) ? undefined : services[0];
  };
};
