import type { PolicySource } from '../core/policy/policy-source.js';
/**
 * The policy, or that of a JSON file, with each `use` replaced by the catalogue's entry.
 * @param root the folder that the path is relative to
 */
export declare const readPolicyFile: (policy: PolicySource | string, root: string) => PolicySource;
