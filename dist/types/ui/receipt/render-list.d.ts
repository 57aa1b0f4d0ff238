import { type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
/**
 * The receipt as a list to be read. It says that there are no other companies only if the policy says so of every service; otherwise it
 * says nothing about them.
 */
export declare const renderList: (receipt: Receipt, words: ListWords, policy: Policy) => TemplateResult;
