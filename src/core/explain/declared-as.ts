import { kindsOf, type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import { covers } from '../rules/covers.js';

/** The name of an entry as the policy has it; undefined when nobody declared it. */
export const declaredAs = ({ services }: Policy, kind: EntryKind, name: string): string | undefined =>
  services.flatMap(({ cookies = [] }) => cookies).find((one) => kindsOf(one).includes(kind) && covers(one.name, name))
    ?.name;
