import type { Policy } from '../../core/policy/policy.js';
import { withoutVisitor } from '../../core/policy/without-visitor.js';
import { canonicalJson } from './canonical-json.js';

/** The policy as all visitors get it, as JSON in one canonical form. `$schema` is left out, because it is only for editors. */
export const canonicalPolicy = (policy: Policy): string =>
  canonicalJson({ ...withoutVisitor(policy), $schema: undefined });
