import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
/**
 * Says what is allowed until the visitor chooses. What identifies, locates or profiles is off everywhere until then, and a signal of the
 * browser keeps more off.
 */
export declare const sayRule: (policy: Policy, { jurisdiction, purposes }: Receipt, words: ListWords) => string;
