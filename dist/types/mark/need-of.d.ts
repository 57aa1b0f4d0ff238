import type { HtmlTag } from './html-tag.js';
import { type MarkRules } from './mark-rules.js';
/** Whether somebody has seen to it: it is to be left as it is, or is what the gate made of a mark. */
export declare const isSettled: ({ values }: HtmlTag) => boolean;
/** The need of an element other than a script; undefined where it asks nobody that it has to wait for. */
export declare const needOfElement: (tag: HtmlTag, rules: MarkRules) => string | undefined;
/**
 * The need of a script.
 * @param text what is between its tags; nothing of it runs where the script has an address
 */
export declare const needOfScript: ({ values }: HtmlTag, text: string, rules: MarkRules) => string | undefined;
