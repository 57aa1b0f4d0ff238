// The receipt, for scripts and for the preferences: one file to load.
import type { Receipt } from '../core/receipt.js';
import type { Askfirst } from '../core/types.js';
import { loadWords } from './load-words.js';
import { receiptIn } from './receipt-of.js';
import { receiptWords } from './receipt-words.js';

export { showReceipt } from './receipt-section.js';

/** The receipt in the page's language. */
export const receiptOf = async (consent: Askfirst): Promise<Receipt> => {
  await consent.ready;
  const { policy } = consent;
  if (!policy) throw new TypeError('no policy');
  return receiptIn(consent, receiptWords(await loadWords(policy, consent)));
};
