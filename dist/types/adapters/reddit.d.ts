import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells the Reddit Pixel whether it may keep its first-party cookies, on every page and on every change, as soon as it is there. That is
 * all it can be told: it goes on sending events without them, so mark its script, and give its service `"reload": true`.
 * @see https://business.reddithelp.com/s/article/reddit-pixel Checked 2026-11-22, against Reddit’s template for Tag Manager.
 */
export declare const reddit: (mapping?: Partial<Mapping<"cookies">>) => Consumer;
