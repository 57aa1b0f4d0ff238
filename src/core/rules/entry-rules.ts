import { isEntryKind, type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
import { isOwnEntry } from './is-own-entry.js';
import { globSource } from './glob.js';
import { createRule, type Rule } from './rule.js';

/** An entry as one service declares it. */
interface Declared {
  readonly pattern: RegExp;
  readonly service: ServiceSource;
}

/** The declared entries by the beginning of their names, up to the first `*`, so that only a few are compared with one name. */
const declaredByStart = ({ services }: Policy): ReadonlyMap<string, readonly Declared[]> => {
  const byStart = new Map<string, Declared[]>();
  for (const service of services)
    for (const { kind = 'cookie', name } of service.cookies ?? []) {
      // If the kind doesn't exist, entries of every kind with this name are held, because the owner wants it held.
      const kindSource = isEntryKind(kind) ? kind : '\\w+';
      const [start = ''] = name.split('*');
      const declared = byStart.get(start) ?? [];
      declared.push({ pattern: new RegExp(`^${kindSource}:${globSource(name)}$`, 's'), service });
      byStart.set(start, declared);
    }
  return byStart;
};

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
      for (const { pattern, service } of byStart.get(name.slice(0, length)) ?? [])
        if (pattern.test(`${kind}:${name}`)) services.add(service);
    // In the order of the policy, if several services declare the same entry.
    const inOrder = services.size > 1 ? policy.services.filter((one) => services.has(one)) : [...services];
    return inOrder.length || policy.undeclared !== 'allow' ? createRule(policy, inOrder) : undefined;
  };
};
