import type { Draft } from './draft.js';
import { type Problems } from './problem.js';
/** Finds values of the wrong type, for the keys that no other check looks at. */
export declare function checkTypes(source: Draft): Problems;
