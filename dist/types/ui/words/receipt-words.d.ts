import { enReceipt } from '../../locales/en-receipt.js';
import type { PreferenceWords } from './preferences-words.js';
import type { Words } from './words.js';
/** All texts, with those that only the receipt needs. */
export interface ReceiptWords extends Words {
    readonly texts: Words['texts'] & Readonly<Record<keyof typeof enReceipt, string>>;
}
/** Uses English for texts that the visitor's language lacks. */
export declare const receiptWords: <Own extends Words>(words: Own) => Own & ReceiptWords;
/** The same, together with the texts of the preferences. */
export type ListWords = PreferenceWords & ReceiptWords;
