import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
/** What holds until the visitor chooses. What identifies, locates or profiles waits everywhere, and a signal of the browser keeps off more. */
export declare const sayRule: (policy: Policy, { jurisdiction, purposes }: Receipt, words: ListWords) => string;
