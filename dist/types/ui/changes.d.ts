import type { Policy } from '../core/policy.js';
import type { Words } from './words.js';
/** An entry of the policy’s history that can be shown. */
export interface ShownChange {
    readonly revision: number;
    /** Undefined where it is no day of the calendar. */
    readonly date: string | undefined;
    /** What kind of change it is, in the visitor’s language; empty where the policy doesn’t say. */
    readonly label: string;
    readonly summary: string;
}
/**
 * The policy’s history, as it stands there, as far as it can be read: what isn’t an entry isn’t in it.
 * @param after only what later revisions than this one changed
 */
export declare const changesIn: ({ changes }: Policy, { texts, pick }: Words, after?: number) => readonly ShownChange[];
/** The changes after a revision in short. Each is a text of the policy, which keeps its own direction (Unicode, UAX 9: isolates). */
export declare const tellChanges: (policy: Policy, words: Words, after?: number) => string;
