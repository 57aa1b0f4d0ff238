import type { Receipt, ReceiptAnswer } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
/** What holds. What a signal of the browser keeps off is refused by it. */
export declare const sayState: (receipt: Receipt, words: ListWords) => string;
/** What was answered before. */
export declare const sayPast: (past: ReceiptAnswer, receipt: Receipt, words: ListWords) => string;
