import { type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';
/** A policy: as JSON text, as the parsed JSON, or as it was read before. */
export type PolicyLike = string | PolicySource | Policy;
/**
 * Reads a policy, and replaces each `use` by the catalogue's entry.
 * @param named the marks of the site's pages. If the policy lists no categories, it gets the usual ones that they name
 * @throws {TypeError} if the policy isn't valid, or uses an entry that the catalogue doesn't have
 */
export declare const readPolicy: (policy: PolicyLike, named?: string) => Policy;
