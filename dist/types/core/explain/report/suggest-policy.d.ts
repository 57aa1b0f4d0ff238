import type { PolicySuggestion } from '../../contract/explanation.js';
import type { Policy } from '../../policy/policy.js';
import type { ServiceSource } from '../../policy/service-source.js';
import type { Findings } from './findings.js';
/**
 * Makes a policy from the site's own policy and the findings: with the catalogue's services in full, and a service for each host that the
 * catalogue doesn't know.
 */
export declare const suggestPolicy: (found: Findings, policy: Policy, catalogue: readonly ServiceSource[]) => PolicySuggestion;
