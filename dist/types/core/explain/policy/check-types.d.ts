import type { Draft } from './draft.js';
import { type Problems } from './problem.js';
/** Finds values that are of another type than their key wants, among the keys of which nothing else has to be right. */
export declare function checkTypes(source: Draft): Problems;
