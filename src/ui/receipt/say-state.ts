import type { Id } from '../../core/policy/id.js';
import type { Receipt, ReceiptAnswer } from '../../core/contract/receipt.js';
import { punctuationOf } from '../words/punctuation-of.js';
import { isolate } from '../words/isolate.js';
import type { ListWords } from '../words/receipt-words.js';

/**
 * The names of ids with the same answer: the category's name if all of it has this answer, else the names of its services. An id that the
 * policy no longer has is shown as it is.
 */
const namesOf = (ids: readonly Id[], { purposes }: Receipt, words: ListWords): string => {
  const rest = new Set(ids);
  const names = purposes.flatMap(({ purpose, title, services }) => {
    const isNamed = rest.delete(purpose);
    const own = services.filter(({ service }) => rest.delete(service));
    return isNamed && own.length === services.length ? [title] : own.map(({ name }) => name);
  });
  return words.list([...names, ...rest].map((name) => isolate(words, name)));
};

/** The answer in a sentence; with names, if it concerns only a part. */
const sayAnswer = (
  state: ReceiptAnswer['event_state'],
  accepted: readonly Id[],
  refused: readonly Id[],
  isAll: boolean,
  receipt: Receipt,
  words: ListWords,
): string => {
  const { texts } = words;
  const sayNames = (label: string, ids: readonly Id[]): string =>
    `${label}${punctuationOf(words).colon}${namesOf(ids, receipt, words)}`;
  switch (state) {
    case 'given':
      return texts.receiptGiven;
    case 'given-in-part':
      return refused.length ? texts.receiptPart : sayNames(texts.receiptAccepted, accepted);
    case 'refused':
      return isAll ? texts.receiptNo : sayNames(texts.receiptRefused, refused);
    case 'withdrawn':
      return texts.receiptWithdrawn;
    case 'not-chosen':
      return texts.notChosen;
  }
};

/** The present answer. What a signal of the browser keeps off counts as refused. */
export const sayState = (receipt: Receipt, words: ListWords): string => {
  const all = receipt.purposes.flatMap(({ purpose, services, required, ...one }) =>
    required ? [] : [{ ...one, id: purpose }, ...services.map((own) => ({ ...own, id: own.service }))],
  );
  const idsOf = (answer: 'accepted' | 'refused'): Id[] =>
    all.filter((one) => one.answer === answer).map(({ id }) => id);
  const isAll = all.length > 0 && all.every(({ answer, because }) => answer === 'refused' || because === 'signal');
  return sayAnswer(receipt.event.event_state, idsOf('accepted'), idsOf('refused'), isAll, receipt, words);
};

/** An earlier answer. */
export const sayPast = (past: ReceiptAnswer, receipt: Receipt, words: ListWords): string =>
  sayAnswer(past.event_state, past.accepted, past.refused, past.collection_method === 'refuse-all', receipt, words);
