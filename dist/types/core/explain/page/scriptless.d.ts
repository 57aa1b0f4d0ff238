import type { Policy } from '../../policy/policy.js';
import type { Findings } from './finding.js';
/** Finds what a browser without scripts would ask of a declared host: nothing holds it there, and nobody can be asked. */
export declare function findScriptless(page: Document, policy: Policy): Findings;
