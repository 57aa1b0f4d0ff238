import { type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
/**
 * The receipt, to be read. That there are no other companies is said where the policy says so of each service; where it doesn't, nothing
 * is said.
 */
export declare const renderList: (receipt: Receipt, words: ListWords, policy: Policy) => TemplateResult;
