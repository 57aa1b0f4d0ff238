import { type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import { type Rule } from './rule.js';
/**
 * What the policy says of entries.
 * @returns the rule of a name, exact or covered by a glob; undefined when nothing is to be said of it: it is ours, or nobody
 *   declared it and that is allowed
 */
export declare const entryRules: (policy: Policy) => ((kind: EntryKind, name: string) => Rule | undefined);
