import { type Policy } from '../core/policy/policy.js';
import type { PolicySource } from '../core/policy/policy-source.js';
/** A policy as the site wrote it: JSON text, or what it stands for. One that was read already will do too. */
export type PolicyLike = string | PolicySource | Policy;
/**
 * Reads a policy, and puts the entries of the catalogue in the place of each `use`.
 * @param named the marks of the site's pages: which of the usual categories there are, when the policy lists none
 * @throws {TypeError} when the policy isn't sound, or uses an entry that the catalogue doesn't have
 */
export declare const readPolicy: (policy: PolicyLike, named?: string) => Policy;
