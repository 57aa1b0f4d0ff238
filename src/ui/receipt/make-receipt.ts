import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import { recordedRevision } from '../../core/policy/recorded-revision.js';
import { spellOutRecord } from '../../core/record/format-record.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { ReceiptWords } from '../words/receipt-words.js';
import { nameSite } from '../words/name-site.js';
import { sayRevision } from '../words/say-revision.js';
import { fill } from '../words/words.js';
import { policyHash } from './policy-hash.js';
import { receiptEvent, receiptHistory } from './receipt-event.js';
import { providerOf, receiptPurposes } from './receipt-purposes.js';

/** The version in package.json, as the build has it. */
declare const ASKFIRST_VERSION: string;

const controllersOf = ({ controller }: Policy, { pick }: ReceiptWords): Receipt['pii_controllers'] => {
  if (!controller) return [];
  const { name, postal, email = '', url = '' } = controller;
  return [{ name: pick(name), address: pick(postal), email, url }];
};

/** The question, in the words of today. */
const textsOf = ({ texts, site }: ReceiptWords): Receipt['texts'] => ({
  heading: fill(texts.heading, { name: site }),
  question: fill(texts.ask, { name: site }),
  accept: texts.acceptAll,
  refuse: texts.refuseAll,
  choose: texts.choose,
});

/** What the receipt can't say. */
const limitsOf = ({ record, volatile }: ConsentState, revision: number, words: ReceiptWords): string[] => {
  const { texts } = words;
  const limits = record && !volatile ? [fill(texts.receiptTexts, { revision: sayRevision(words, revision) })] : [];
  if (record && record.revision !== revision)
    limits.push(fill(texts.receiptOlder, { answered: sayRevision(words, record.revision) }));
  return limits;
};

/** The receipt of the present answer, with texts in the visitor's language. */
export const makeReceipt = async ({ policy, state }: Askfirst, words: ReceiptWords): Promise<Receipt> => {
  if (!policy) throw new TypeError('no policy');
  const { record, regime } = state;
  const revision = recordedRevision(policy.revision);
  const others = policy.services.filter(({ thirdParty }) => thirdParty).map((one) => providerOf(one, words));
  return {
    schema_version: 'askfirst-receipt-1',
    software: { name: 'askfirst', version: ASKFIRST_VERSION },
    aligned_with: ['ISO/IEC TS 27560:2023', 'Kantara Consent Receipt 1.1'],
    record_id: record && spellOutRecord(record),
    pii_principal_id: 'not collected',
    site: location.host || nameSite(),
    language: words.language,
    jurisdiction: { region: policy.region ?? null, regime },
    privacy_notice: {
      url: policy.policyUrl ?? null,
      revision,
      sha256: await policyHash(policy),
      answered_revision: record?.revision ?? null,
      is_as_answered: !record || record.revision === revision,
    },
    pii_controllers: controllersOf(policy, words),
    event: receiptEvent(state, policy),
    history: await receiptHistory(policy, record),
    purposes: receiptPurposes(policy, state, words),
    recipient_third_parties: [...new Set(others)],
    texts: textsOf(words),
    withdrawal_method: fill(words.texts.change, words.texts),
    limits: limitsOf(state, revision, words),
  };
};
