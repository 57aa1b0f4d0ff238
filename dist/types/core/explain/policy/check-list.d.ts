import { type Draft } from './draft.js';
import { type PolicyIndex } from './index-policy.js';
import { type Problems } from './problem.js';
/**
 * Checks one of the policy's lists: that it is a list, and that each item is an object with an id of its own and a name.
 * @param name the key of an item's name
 * @param checkItem checks the other keys of an item
 */
export declare function checkList(source: Draft, key: string, name: 'title' | 'name', index: PolicyIndex, checkItem: (item: Draft, at: string, index: PolicyIndex) => Problems): Problems;
/** Checks the revision that something is new or wider since. */
export declare function checkSince({ since }: Draft, at: string, { revision }: PolicyIndex): Problems;
