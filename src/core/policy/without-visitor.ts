import type { Policy } from './policy.js';

/** What the site's server says of one visitor. */
const OF_ONE_VISITOR = ['answer', 'region'] as const;

/** The policy without what the site's server fills in for one visitor: that is no part of what all are shown. */
export const withoutVisitor = (policy: Policy): Omit<Policy, (typeof OF_ONE_VISITOR)[number]> =>
  Object.fromEntries(
    Object.entries(policy).filter(([key]) => !(OF_ONE_VISITOR as readonly string[]).includes(key)),
  ) as unknown as Policy;
