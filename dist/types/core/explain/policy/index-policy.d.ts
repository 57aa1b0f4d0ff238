import { type Draft } from './draft.js';
/** The usual categories, which the widget names itself. */
/** What the check of one part of a policy has to know of its other parts. */
export interface PolicyIndex {
    readonly revision: unknown;
    /** Every id with the path of what has it, in the order of categories, services and functions. */
    readonly places: readonly (readonly [id: unknown, at: string])[];
    readonly categories: readonly unknown[];
    /** The ids of the categories that nobody is asked about. */
    readonly required: readonly unknown[];
    readonly services: readonly unknown[];
    /** The latest revision in which each category and service is new or widened, as `since` says. */
    readonly sinceOf: ReadonlyMap<unknown, number>;
}
/** Reads what the checks have to know, from a sound or an unsound policy. */
export declare const indexPolicy: (source: Draft) => PolicyIndex;
/** The items of one of the policy's lists, with their paths. */
export declare const itemsOf: (source: Draft, key: string) => readonly (readonly [item: unknown, at: string])[];
