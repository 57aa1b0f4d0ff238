import { type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
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
/**
 * A text with the changes after a revision in it, as a list.
 * @param text has a hole for them, `{changes}`
 */
export declare const tellChanges: (text: string, policy: Policy, words: Words, after?: number) => TemplateResult;
