import { type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
/** The name of an entry as the policy has it; undefined when nobody declared it. */
export declare const declaredAs: ({ services }: Policy, kind: EntryKind, name: string) => string | undefined;
