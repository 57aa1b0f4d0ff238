import { type Draft } from './draft.js';
import { type Problems } from './problem.js';
/** Checks what stands at the policy's own keys, but for its lists. */
export declare function checkRoot(source: Draft): Problems;
