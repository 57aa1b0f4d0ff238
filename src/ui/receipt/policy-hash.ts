import type { Policy } from '../../core/policy/policy.js';
import { canonicalJson } from './canonical-json.js';

/** The policy without the keys that the page's server fills in for one visitor, because they aren't part of what all visitors are shown. */
const withoutVisitor = (policy: Policy): unknown => ({
  ...policy,
  $schema: undefined,
  answer: undefined,
  region: undefined,
});

/** SHA-256 of the policy, in hex; null on a page without https, where browsers offer no hashes. */
export const policyHash = async (policy: Policy): Promise<string | null> => {
  try {
    const bytes = await crypto.subtle.digest(
      'SHA-256',
      new TextEncoder().encode(canonicalJson(withoutVisitor(policy))),
    );
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
};
