// The receipt, for scripts and for the preferences: one file to load.
import type { Receipt } from '../../core/contract/receipt.js';
import type { Consent } from '../../core/consent/consent.js';
import { loadWords } from '../words/load-words.js';
import { makeReceipt } from './make-receipt.js';
import { receiptWords } from '../words/receipt-words.js';

export { showReceipt } from './show-receipt.js';

/** The receipt in the page's language. */
export const loadReceipt = async (consent: Consent): Promise<Receipt> => {
  await consent.ready;
  const { policy } = consent;
  if (!policy) throw new TypeError('no policy');
  return makeReceipt(consent, receiptWords(await loadWords(policy, consent)));
};
