import type { Policy } from '../core/policy.js';
import type { Receipt } from '../core/receipt.js';
import type { Askfirst, ConsentState } from '../core/types.js';
import type { ReceiptWords } from './receipt-words.js';
/** Makes the receipt, with the texts of the visitor's language. */
export declare const makeReceipt: (policy: Policy, { record, decisions, regime, unanswered, volatile }: ConsentState, words: ReceiptWords, region: string | null) => Promise<Receipt>;
/** The receipt of the answer that holds now. */
export declare const receiptIn: ({ policy, state }: Askfirst, words: ReceiptWords) => Promise<Receipt>;
