import type { Policy } from '../../core/policy/policy.js';
import { canonicalPolicy } from './canonical-policy.js';

/** SHA-256 of the policy as all visitors get it, in hex; null on a page without https, where browsers offer no hashes. */
export const policyHash = async (policy: Policy): Promise<string | null> => {
  try {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalPolicy(policy)));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
};
