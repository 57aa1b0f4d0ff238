import { type Draft } from './draft.js';
import type { PolicyIndex } from './index-policy.js';
import { type Problems } from './problem.js';
export declare function checkCategory(item: Draft, at: string, index: PolicyIndex): Problems;
