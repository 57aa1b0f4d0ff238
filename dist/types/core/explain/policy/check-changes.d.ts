import { type Draft } from './draft.js';
import { type PolicyIndex } from './index-policy.js';
import { type Problems } from './problem.js';
/** Checks the policy's history. */
export declare function checkChanges(source: Draft, index: PolicyIndex): Problems;
