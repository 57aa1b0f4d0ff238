import { completing } from '../catalogue/complete.js';
import { services } from '../catalogue/services.js';
import { problemOfPolicy } from '../core/explain/policy/problems-of-policy.js';
import { evaluateExpression } from '../core/policy/expression.js';
import { parsePolicy, type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';

/** A policy: as JSON text, as the parsed JSON, or as it was read before. */
export type PolicyLike = string | PolicySource | Policy;

/**
 * Reads a policy, and replaces each `use` by the catalogue's entry.
 * @param named the marks of the site's pages. If the policy lists no categories, it gets the usual ones that they name
 * @throws {TypeError} if the policy isn't valid, or uses an entry that the catalogue doesn't have
 */
export const readPolicy = (policy: PolicyLike, named = ''): Policy => {
  const source = completing(services)((typeof policy === 'string' ? JSON.parse(policy) : policy) as PolicySource);
  const problem = problemOfPolicy(source, evaluateExpression);
  if (problem) throw new TypeError(`[askfirst] ${problem}`);
  return parsePolicy(JSON.stringify(source), undefined, named);
};
