import type { Policy } from '../policy/policy.js';
import { hostRules } from '../rules/host-rules.js';

/** The addresses of other hosts that this page made requests to and that nobody declared, without their query. */
export const undeclaredAddresses = (policy: Policy): readonly string[] => {
  const { ruleOf } = hostRules(policy, window);
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const others = asked.filter(
    (address) => /^(?:http|ws)/.test(address) && new URL(address).origin !== location.origin && !ruleOf(address),
  );
  return [...new Set(others.map((address) => address.replace(/[?#].*$/, '')))];
};
