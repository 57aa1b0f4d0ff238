import { type TemplateResult } from './lit.js';
import type { Receipt } from '../core/receipt.js';
import type { ListWords } from './receipt-words.js';
/** The receipt, to be read. */
export declare const renderList: (receipt: Receipt, words: ListWords) => TemplateResult;
