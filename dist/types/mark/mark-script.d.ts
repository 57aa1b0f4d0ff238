import { type HtmlTag } from './html-tag.js';
/** A script with the inert type. If it isn't plain JavaScript, its own type is in `data-type`. */
export declare const markScript: (tag: HtmlTag, need: string) => string;
