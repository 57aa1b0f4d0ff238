import type { Policy } from '../../policy/policy.js';
import type { Findings } from './finding.js';
/** Finds what stands ahead of the gate and asks a declared host: nothing can hold it there. */
export declare function findAskedBeforeGate(page: Document, policy: Policy): Findings;
