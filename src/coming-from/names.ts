import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';

/** The ids that one of another tool's names stands for: all of them. */
export type IdsOf = (name: string) => readonly Id[];

/** What other tools call the four usual categories. */
const USUAL: Readonly<Record<Id, string>> = {
  necessary: 'necessary essential required c0001',
  functional: 'functional functionality preferences c0003',
  analytics: 'analytics analytic statistics performance c0002',
  marketing: 'marketing ads advertising advertisement targeting c0004',
};

/** Every id of a policy that can be answered or waited for. */
export const knownIds = ({ categories, services, functions }: Policy): ReadonlySet<Id> =>
  new Set([...categories, ...services, ...functions].map(({ id }) => id));

/**
 * Reads what a name stands for: as the owner says; else the id that is spelt alike; else the usual category that it means.
 * @param mapping `name: id, other name: id id`
 * @param known the policy's ids, where the policy is at hand
 */
export const readNames = (mapping = '', known?: ReadonlySet<Id>): IdsOf => {
  const own = new Map<string, readonly Id[]>();
  for (const rule of mapping.split(',')) {
    const [name = '', ids] = rule.split(/:(?=[^:]*$)/);
    if (ids !== undefined) own.set(name.trim().toLowerCase(), ids.match(/\S+/g) ?? []);
  }
  return (name) => {
    const key = name.trim().toLowerCase();
    const id = key.replace(/[^a-z0-9-]+/g, '-');
    const usual = Object.keys(USUAL).find((one) => USUAL[one]?.split(' ').includes(key));
    return own.get(key) ?? [known?.has(id) ? id : (usual ?? id)];
  };
};
