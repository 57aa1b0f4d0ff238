import { type HtmlTag } from './html-tag.js';
import type { MarkRules } from './mark-rules.js';
/** Makes an element a mark: every attribute that fetches gets `data-` before its name, and all else stays as it is. */
export declare const markElement: (tag: HtmlTag, need: string, decode: MarkRules["decode"]) => string;
