import type { HtmlTag } from './html-tag.js';
import { type MarkRules } from './mark-rules.js';
/** Whether a tag needs no mark: its owner says so, or the gate has made it from a mark. */
export declare const isSettled: ({ values }: HtmlTag) => boolean;
/** What an element other than a script needs; undefined if it requests nothing that has to wait. */
export declare const needOfElement: (tag: HtmlTag, rules: MarkRules) => string | undefined;
/**
 * What a script needs.
 * @param text the text between its tags, which doesn't run if the script has an address
 */
export declare const needOfScript: ({ values }: HtmlTag, text: string, rules: MarkRules) => string | undefined;
