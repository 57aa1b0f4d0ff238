import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/**
 * Tells the Pinterest tag by `setconsent`, on every page and on every change, as soon as the tag is there. A refusal stops its events and
 * erases what the tag has stored itself. Mark its script, so that it doesn’t run before the answer.
 * @see https://help.pinterest.com/business/article/install-the-pinterest-tag Checked 2026-11-22.
 */
export declare const pinterest: (mapping?: Partial<Mapping<"consent">>) => Consumer;
