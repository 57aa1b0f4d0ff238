import type { Receipt } from '../../core/contract/receipt.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { ReceiptWords } from '../words/receipt-words.js';
/** The receipt of the present answer, with texts in the visitor's language. */
export declare const makeReceipt: ({ policy, state }: Askfirst, words: ReceiptWords) => Promise<Receipt>;
