import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import { sinceOf } from '../../core/policy/since-of.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { ConsentRecord } from '../../core/record/record.js';

/** Whether the record answers everything optional that there was at its revision. What was added later isn't counted as missing. */
const isWhole = ({ accepted, refused, revision }: ConsentRecord, { categories, services }: Policy): boolean => {
  const answered = new Set([...accepted, ...refused]);
  const asked = categories.filter((one) => !one.required && sinceOf(one) <= revision);
  return (
    asked.length > 0 &&
    asked.every((category) => {
      const own = services.filter((one) => one.category === category.id && sinceOf(category, one) <= revision);
      return answered.has(category.id) && own.every(({ id }) => answered.has(id));
    })
  );
};

/** The visitor's answer, as a keyword. @param isOpen whether something still waits for an answer, or waits again */
const stateOf = (record: ConsentRecord | null, policy: Policy, isOpen = false): Receipt['event']['event_state'] => {
  if (!record) return 'not-chosen';
  if (record.accepted.length)
    return isOpen || record.refused.length || !isWhole(record, policy) ? 'given-in-part' : 'given';
  return record.method === 'withdraw' ? 'withdrawn' : 'refused';
};

/** The present answer: what, when, how, and for how long. */
export const receiptEvent = (
  { record, unanswered, volatile }: Pick<ConsentState, 'record' | 'unanswered' | 'volatile'>,
  policy: Policy,
): Receipt['event'] => ({
  event_type: 'consent',
  event_state: stateOf(record, policy, unanswered.length > 0),
  event_time: record?.day ?? null,
  collection_method: record?.method ?? null,
  signal: record?.signal || 'none',
  validity_duration: volatile ? 'page' : `P${policy.remember.months}M`,
});

/** The answers so far, if the site stores them. The file is loaded only for such sites. */
export const receiptHistory = async (policy: Policy, record: ConsentRecord | null): Promise<Receipt['history']> => {
  if (!policy.remember.history) return null;
  try {
    const { readHistory } = await import('../../core/record/history.js');
    return readHistory(policy, record).map(({ day, record: past }) => ({
      day,
      event_state: stateOf(past, policy),
      collection_method: past.method,
      signal: past.signal || 'none',
      revision: past.revision,
      accepted: past.accepted,
      refused: past.refused,
    }));
  } catch (error) {
    console.error('[askfirst] Put askfirst-history.js beside askfirst-receipt.js.', error);
    return null;
  }
};
