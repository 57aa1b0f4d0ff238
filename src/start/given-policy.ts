import { loadPolicy, policyInPage } from '../core/loading/load-policy.js';
import { evaluateExpression } from '../core/policy/expression.js';
import { problemOfPolicy } from '../core/explain/policy/problems-of-policy.js';
import { parsePolicy, type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';
import { canonicalPolicy } from '../ui/receipt/canonical-policy.js';

/** The policy itself, or the address of its file; undefined for the one in the page, else the default one. */
export type GivenPolicy = PolicySource | string | undefined;

/** Reads the policy, and adds the visitor's region to it. @throws {TypeError} when an object isn't a sound policy */
export const readPolicy = (policy: GivenPolicy, region: string | undefined): Policy | Promise<Policy> => {
  if (typeof policy !== 'object') return loadPolicy(policy, region);
  const problem = problemOfPolicy(policy, evaluateExpression);
  if (problem) throw new TypeError(problem);
  return parsePolicy(JSON.stringify(policy), region);
};

/** The name of a policy in messages to the console. */
export const namePolicy = (given: GivenPolicy, policy: Policy | undefined): string => {
  if (typeof given === 'string') return given;
  const ids = policy?.categories.map(({ id }) => id).join(', ') ?? 'unknown categories';
  return `${given || !policyInPage() ? 'an object' : '#askfirst-policy'} (revision ${policy?.revision ?? '?'}; ${ids})`;
};

/** Whether two policies are equal, apart from what the site's server fills in for one visitor. */
export const isSamePolicy = (one: Policy | undefined, other: Policy | undefined): boolean =>
  one && other ? canonicalPolicy(one) === canonicalPolicy(other) : one === other;
