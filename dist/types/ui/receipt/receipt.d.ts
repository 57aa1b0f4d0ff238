import type { Receipt } from '../../core/contract/receipt.js';
import type { Consent } from '../../core/consent/consent.js';
export { showReceipt } from './show-receipt.js';
/** The receipt in the page's language. */
export declare const loadReceipt: (consent: Consent) => Promise<Receipt>;
