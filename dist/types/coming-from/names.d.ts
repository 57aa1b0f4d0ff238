import type { Policy } from '../core/policy/policy.js';
import type { Id } from '../core/policy/id.js';
/** The ids that one of another tool's names stands for: all of them. */
export type IdsOf = (name: string) => readonly Id[];
/** Every id of a policy that can be answered or waited for. */
export declare const knownIds: ({ categories, services, functions }: Policy) => ReadonlySet<Id>;
/**
 * Reads what a name stands for: as the owner says; else the id that is spelt alike; else the usual category that it means.
 * @param mapping `name: id, other name: id id`
 * @param known the policy's ids, where the policy is at hand
 */
export declare const readNames: (mapping?: string, known?: ReadonlySet<Id>) => IdsOf;
