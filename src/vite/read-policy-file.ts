import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { completing } from '../catalogue/complete.js';
import { services } from '../catalogue/services.js';
import type { PolicySource } from '../core/policy/policy-source.js';

/**
 * The policy, or that of a JSON file, with the entries of the catalogue in the place of each `use`.
 * @param root the folder that a path begins at
 */
export const readPolicyFile = (policy: PolicySource | string, root: string): PolicySource =>
  completing(services)(
    typeof policy === 'string' ? (JSON.parse(readFileSync(resolve(root, policy), 'utf8')) as PolicySource) : policy,
  );
