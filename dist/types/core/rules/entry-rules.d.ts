import { type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import { type Rule } from './rule.js';
/**
 * What the policy says of entries.
 * @returns the rule of a name, exact or covered by a glob. It is undefined for the widget's own entries, and for undeclared ones if the
 *   policy allows these.
 */
export declare const entryRules: (policy: Policy) => ((kind: EntryKind, name: string) => Rule | undefined);
