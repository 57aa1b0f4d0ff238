import { completing } from '../catalogue/complete.js';
import { services } from '../catalogue/services.js';
import { problemOfPolicy } from '../core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../core/policy/expression.js';
import { parsePolicy, type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';

/** A policy as the site wrote it: JSON text, or what it stands for. One that was read already will do too. */
export type PolicyLike = string | PolicySource | Policy;

/**
 * Reads a policy, and puts the entries of the catalogue in the place of each `use`.
 * @param named the marks of the site's pages: which of the usual categories there are, when the policy lists none
 * @throws {TypeError} when the policy isn't sound, or uses an entry that the catalogue doesn't have
 */
export const readPolicy = (policy: PolicyLike, named = ''): Policy => {
  const source = completing(services)((typeof policy === 'string' ? JSON.parse(policy) : policy) as PolicySource);
  const problem = problemOfPolicy(source, evaluateExpression);
  if (problem) throw new TypeError(`[askfirst] ${problem}`);
  return parsePolicy(JSON.stringify(source), undefined, named);
};
