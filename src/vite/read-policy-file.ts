import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { completing } from '../catalogue/complete.js';
import { services } from '../catalogue/services.js';
import type { PolicySource } from '../core/policy/policy-source.js';

/**
 * The policy, or that of a JSON file, with each `use` replaced by the catalogue's entry.
 * @param root the folder that the path is relative to
 */
export const readPolicyFile = (policy: PolicySource | string, root: string): PolicySource =>
  completing(services)(
    typeof policy === 'string' ? (JSON.parse(readFileSync(resolve(root, policy), 'utf8')) as PolicySource) : policy,
  );
