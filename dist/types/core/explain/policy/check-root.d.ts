import { type Draft } from './draft.js';
import { type Problems } from './problem.js';
/** Checks the policy's own keys, except its lists. */
export declare function checkRoot(source: Draft): Problems;
