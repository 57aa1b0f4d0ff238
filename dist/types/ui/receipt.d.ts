import type { Receipt } from '../core/receipt.js';
import type { Askfirst } from '../core/types.js';
export { showReceipt } from './receipt-section.js';
/** The receipt in the page's language. */
export declare const receiptOf: (consent: Askfirst) => Promise<Receipt>;
