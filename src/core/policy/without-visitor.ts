import type { Policy } from './policy.js';

/** The keys that the site's server fills in for one visitor. */
const OF_ONE_VISITOR = ['answer', 'region'] as const;

/** The policy without these keys, because they aren't part of what all visitors are shown. */
export const withoutVisitor = (policy: Policy): Omit<Policy, (typeof OF_ONE_VISITOR)[number]> =>
  Object.fromEntries(
    Object.entries(policy).filter(([key]) => !(OF_ONE_VISITOR as readonly string[]).includes(key)),
  ) as unknown as Policy;
