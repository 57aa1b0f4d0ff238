import { type HtmlTag } from './html-tag.js';
/** A script of the inert type. What it is besides plain JavaScript stands in `data-type`. */
export declare const markScript: (tag: HtmlTag, need: string) => string;
