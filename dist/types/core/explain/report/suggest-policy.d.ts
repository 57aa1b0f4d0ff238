import type { PolicySuggestion } from '../../contract/explanation.js';
import type { Policy } from '../../policy/policy.js';
import type { ServiceSource } from '../../policy/service-source.js';
import type { Findings } from './findings.js';
/** Makes a policy of the site's own and of what was found: services of the catalogue in full, and a service for each host that it doesn't know. */
export declare const suggestPolicy: (found: Findings, policy: Policy, catalogue: readonly ServiceSource[]) => PolicySuggestion;
