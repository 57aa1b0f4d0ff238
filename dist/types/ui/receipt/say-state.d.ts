import type { Receipt, ReceiptAnswer } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
/** The present answer. What a signal of the browser keeps off counts as refused. */
export declare const sayState: (receipt: Receipt, words: ListWords) => string;
/** An earlier answer. */
export declare const sayPast: (past: ReceiptAnswer, receipt: Receipt, words: ListWords) => string;
