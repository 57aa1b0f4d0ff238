import { enReceipt } from '../../locales/en-receipt.js';
import type { PreferenceWords } from './preferences-words.js';
import type { Words } from './words.js';
/** The texts, those that only the receipt needs among them. */
export interface ReceiptWords extends Words {
    readonly texts: Words['texts'] & Readonly<Record<keyof typeof enReceipt, string>>;
}
/** English for what the visitor's language doesn't bring along. */
export declare const receiptWords: <Own extends Words>(words: Own) => Own & ReceiptWords;
/** The same, beside the texts of the preferences. */
export type ListWords = PreferenceWords & ReceiptWords;
