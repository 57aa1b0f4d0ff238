import { type TemplateResult } from '../lit.js';
import type { ReceiptPurpose } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
/** A category with its services, and what was answered to each. */
export declare const renderPurpose: (purpose: ReceiptPurpose, words: ListWords) => TemplateResult;
