import type { PolicySource } from '../core/policy/policy-source.js';
/**
 * The policy, or that of a JSON file, with the entries of the catalogue in the place of each `use`.
 * @param root the folder that a path begins at
 */
export declare const readPolicyFile: (policy: PolicySource | string, root: string) => PolicySource;
