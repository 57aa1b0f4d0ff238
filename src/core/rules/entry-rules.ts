import { isEntryKind, type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
import { isOwnEntry } from './is-own-entry.js';
import { globSource } from './glob.js';
import { createRule, type Rule } from './rule.js';

/** An entry as one service declares it. */
interface Declared {
  readonly kind: string;
  readonly name: string;
  readonly service: ServiceSource;
}

/** The declared entries by the beginning of their names, up to the first `*`, so that only a few are compared with one name. */
const declaredByStart = ({ services }: Policy): ReadonlyMap<string, readonly Declared[]> => {
  const byStart = new Map<string, Declared[]>();
  for (const service of services)
    for (const { kind = 'cookie', name } of service.cookies ?? []) {
      const [start = ''] = name.split('*');
      const declared = byStart.get(start) ?? [];
      declared.push({ kind, name, service });
      byStart.set(start, declared);
    }
  return byStart;
};

/** Whether a declaration is meant for an entry. If its kind doesn't exist, it is for every kind, because the owner wants it held. */
const covers = (declared: Declared, kind: EntryKind, name: string): boolean =>
  (declared.kind === kind || !isEntryKind(declared.kind)) &&
  new RegExp(`^${globSource(declared.name)}$`, 's').test(name);

/**
 * What the policy says of entries.
 * @returns the rule of a name, exact or covered by a glob. It is undefined for the widget's own entries, and for undeclared ones if the
 *   policy allows these.
 */
export const entryRules = (policy: Policy): ((kind: EntryKind, name: string) => Rule | undefined) => {
  const byStart = declaredByStart(policy);
  return (kind, name) => {
    if (isOwnEntry(policy, kind, name)) return undefined;
    const services = new Set<ServiceSource>();
    for (let length = 0; length <= name.length; length++)
      for (const declared of byStart.get(name.slice(0, length)) ?? [])
        if (covers(declared, kind, name)) services.add(declared.service);
    // In the order of the policy, if several services declare the same entry.
    const inOrder = services.size > 1 ? policy.services.filter((one) => services.has(one)) : [...services];
    return inOrder.length || policy.undeclared !== 'allow' ? createRule(policy, inOrder) : undefined;
  };
};
