import type { Policy } from '../../policy/policy.js';
import type { Findings } from './finding.js';
/** Finds a gate that is loaded too late to hold all that the policy declares. Marks are inert by themselves. */
export declare function findLateGate(page: Document, { services }: Policy): Findings;
