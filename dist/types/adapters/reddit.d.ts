import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells the Reddit Pixel whether it may store its first-party cookies, on every page and on every change, as soon as the pixel is there. It
 * can be told nothing more: without cookies it still sends events. So mark its script, and give its service `"reload": true`.
 * @see https://business.reddithelp.com/s/article/reddit-pixel Checked 2026-11-22, against Reddit’s template for Tag Manager.
 */
export declare const reddit: (mapping?: Partial<Mapping<"cookies">>) => Consumer;
