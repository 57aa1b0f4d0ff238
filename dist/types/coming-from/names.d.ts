import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';
/** All the policy's ids that a name of another tool stands for. */
export type IdsOf = (name: string) => readonly Id[];
/** The policy's ids that can be answered, or that a mark can wait for. */
export declare const knownIds: ({ categories, services, functions }: Policy) => ReadonlySet<Id>;
/**
 * Makes the function that translates a name: by the owner's mapping; else to the id of the same spelling; else to the usual category.
 * @param mapping `name: id, other name: id id`
 * @param known the policy's ids, if the policy is known
 */
export declare const readNames: (mapping?: string, known?: ReadonlySet<Id>) => IdsOf;
