import { type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Words } from './words.js';
/** An entry of the policy’s history that can be shown. */
export interface ShownChange {
    readonly revision: number;
    /** Undefined if it isn't a day of the calendar. */
    readonly date: string | undefined;
    /** The kind of change, in the visitor’s language; empty if the policy doesn’t name it. */
    readonly label: string;
    readonly summary: string;
}
/**
 * The policy’s history, in the policy's order. Entries that can't be read are left out.
 * @param after only changes of later revisions than this one
 */
export declare const changesIn: ({ changes }: Policy, { texts, pick }: Words, after?: number) => readonly ShownChange[];
/**
 * A text that contains, as a list, the changes after a revision.
 * @param text the text, with `{changes}` in the place of the list
 */
export declare const tellChanges: (text: string, policy: Policy, words: Words, after?: number) => TemplateResult;
