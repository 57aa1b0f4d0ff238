import { type HtmlTag } from './html-tag.js';
import type { MarkRules } from './mark-rules.js';
/** An element whose addresses are those of a mark: every attribute that fetches gets `data-` before it, and all else stays as it is. */
export declare const markElement: (tag: HtmlTag, need: string, decode: MarkRules["decode"]) => string;
