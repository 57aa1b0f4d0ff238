import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { ListWords } from '../words/receipt-words.js';
import { punctuationOf } from '../words/punctuation-of.js';
import { nameOf } from '../words/words.js';

/**
 * Says what is allowed until the visitor chooses. What identifies, locates or profiles is off everywhere until then, and a signal of the
 * browser keeps more off.
 */
export const sayRule = (policy: Policy, { jurisdiction, purposes }: Receipt, words: ListWords): string => {
  const { texts, list } = words;
  const { regime } = jurisdiction;
  if ((policy.audience ?? 'general') !== 'general') return texts.children;
  if (regime === 'opt-in') return texts.receiptOptIn;
  const signalled = new Set(purposes.flatMap(({ purpose, because }) => (because === 'signal' ? purpose : [])));
  const optional = policy.categories.filter(({ required }) => !required);
  const waits = optional.filter(({ id, does }) => !!does?.length || signalled.has(id));
  if (!waits.length) return regime === 'opt-out' ? texts.receiptOptOut : texts.receiptNoRule;
  if (waits.length === optional.length) return texts.receiptOptIn;
  const namesOf = (some: typeof optional): string => list(some.map((one) => nameOf(words, one)));
  const { colon, stop } = punctuationOf(words);
  const isOn = namesOf(optional.filter((one) => !waits.includes(one)));
  return `${texts.on}${colon}${isOn}${stop}${texts.off}${colon}${namesOf(waits)}${stop.trim()}`;
};
