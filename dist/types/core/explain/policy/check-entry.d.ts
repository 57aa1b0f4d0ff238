import type { Draft } from './draft.js';
import type { PolicyIndex } from './index-policy.js';
import { type Problems } from './problem.js';
/** Checks an entry that a service stores in the browser. */
export declare function checkEntry(entry: Draft, at: string, index: PolicyIndex): Problems;
