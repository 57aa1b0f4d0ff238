import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';

/** All the policy's ids that a name of another tool stands for. */
export type IdsOf = (name: string) => readonly Id[];

/** The names that other tools give to the four usual categories. */
const USUAL: Readonly<Record<Id, string>> = {
  necessary: 'necessary essential required c0001',
  functional: 'functional functionality preferences c0003',
  analytics: 'analytics analytic statistics performance c0002',
  marketing: 'marketing ads advertising advertisement targeting c0004',
};

/** The policy's ids that can be answered, or that a mark can wait for. */
export const knownIds = ({ categories, services, functions }: Policy): ReadonlySet<Id> =>
  new Set([...categories, ...services, ...functions].map(({ id }) => id));

/**
 * Makes the function that translates a name: by the owner's mapping; else to the id of the same spelling; else to the usual category.
 * @param mapping `name: id, other name: id id`
 * @param known the policy's ids, if the policy is known
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
