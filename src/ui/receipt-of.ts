import { canonical } from '../core/canonical.js';
import type { Category, Policy } from '../core/policy.js';
import type { Id, ServiceSource } from '../core/policy-source.js';
import type { Receipt, ReceiptDecision, ReceiptPurpose, ReceiptService } from '../core/receipt.js';
import type { ConsentRecord } from '../core/record.js';
import type { Askfirst, ConsentState } from '../core/types.js';
import type { ReceiptWords } from './receipt-words.js';
import { fill, nameOf, summaryOf } from './words.js';

/** The version in package.json, as the build has it. */
declare const ASKFIRST_VERSION: string;

/** What the page’s server fills in for one visitor is no part of the policy that all are shown. */
const withoutVisitor = (policy: Policy): unknown => ({
  ...policy,
  $schema: undefined,
  answer: undefined,
  region: undefined,
});

const hashOf = async (policy: Policy): Promise<string | null> => {
  try {
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(withoutVisitor(policy))));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // Only a secure page has it.
    return null;
  }
};

/** The record as its cookie spells it, but each id in full. */
const spellOut = ({ revision, day, method, signal, accepted, refused }: ConsentRecord): string =>
  [1, revision, day, method, signal, accepted.join('~'), refused.join('~')].join('.');

const stateOf = (record: ConsentRecord | null): Receipt['event']['event_state'] =>
  !record
    ? 'not-chosen'
    : record.accepted.length
      ? record.refused.length
        ? 'given-in-part'
        : 'given'
      : record.method === 'withdraw'
        ? 'withdrawn'
        : 'refused';

/** The answers so far, where the site keeps them. Loaded for those sites alone. */
const historyOf = async (policy: Policy, record: ConsentRecord | null): Promise<Receipt['history']> => {
  if (!policy.remember?.history) return null;
  try {
    const { readHistory } = await import('../core/history.js');
    return readHistory(policy, record).map(({ day, record: past }) => ({
      day,
      event_state: stateOf(past),
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

/** Makes the receipt, with the texts of the visitor's language. */
export const makeReceipt = async (
  policy: Policy,
  { record, decisions, regime, unanswered, volatile }: ConsentState,
  words: ReceiptWords,
  region: string | null,
): Promise<Receipt> => {
  const { texts, pick, site, language } = words;
  const { controller, policyUrl, remember } = policy;
  // Recorded as this too.
  const revision = Number.isInteger(policy.revision) ? policy.revision : 0;
  const decisionOf = (id: Id): ReceiptDecision => ({
    answer:
      record && !unanswered.includes(id) && record.accepted.includes(id)
        ? 'accepted'
        : record?.refused.includes(id)
          ? 'refused'
          : 'unanswered',
    allowed: !!decisions[id]?.allowed,
    because: decisions[id]?.because,
  });
  const providerOf = (service: ServiceSource): string => pick(service.provider) || nameOf(words, service);
  const serviceOf = (service: ServiceSource): ReceiptService => ({
    service: service.id,
    name: nameOf(words, service),
    provider: providerOf(service),
    third_party: !!service.thirdParty,
    privacy_notice: service.privacyUrl ?? null,
    ...decisionOf(service.id),
    storage_locations: (service.cookies ?? []).map(
      ({ name, kind = 'cookie', purpose, lifetime, when, personalData }) => ({
        name,
        kind,
        purpose: pick(purpose),
        retention_period: pick(lifetime),
        set: pick(when),
        personal_data: !!personalData,
      }),
    ),
  });
  const purposeOf = (category: Category): ReceiptPurpose => ({
    purpose: category.id,
    title: nameOf(words, category),
    summary: summaryOf(words, category),
    required: category.required,
    sells: !!category.sells,
    ...decisionOf(category.id),
    services: policy.services.filter((one) => one.category === category.id).map(serviceOf),
  });
  return {
    schema_version: 'askfirst-receipt-1',
    software: { name: 'askfirst', version: ASKFIRST_VERSION },
    aligned_with: ['ISO/IEC TS 27560:2023', 'Kantara Consent Receipt 1.1'],
    record_id: record && spellOut(record),
    pii_principal_id: 'not collected',
    site: location.host,
    language,
    jurisdiction: { region, regime },
    privacy_notice: {
      url: policyUrl ?? null,
      revision,
      sha256: await hashOf(policy),
      answered_revision: record?.revision ?? null,
      is_as_answered: !record || record.revision === revision,
    },
    pii_controllers: controller
      ? [
          {
            name: pick(controller.name),
            address: pick(controller.postal),
            email: controller.email ?? '',
            url: controller.url ?? '',
          },
        ]
      : [],
    event: {
      event_type: 'consent',
      event_state: stateOf(record),
      event_time: record?.day ?? null,
      collection_method: record?.method ?? null,
      signal: record?.signal || 'none',
      validity_duration: volatile ? 'page' : `P${remember?.months ?? 6}M`,
    },
    history: await historyOf(policy, record),
    purposes: policy.categories.map(purposeOf),
    recipient_third_parties: [...new Set(policy.services.filter(({ thirdParty }) => thirdParty).map(providerOf))],
    texts: {
      heading: fill(texts.heading, { name: site }),
      question: fill(texts.ask, { name: site }),
      accept: texts.acceptAll,
      refuse: texts.refuseAll,
      choose: texts.choose,
    },
    withdrawal_method: fill(texts.change, texts),
    limits: [
      fill(texts.receiptTexts, { revision }),
      ...(record && record.revision !== revision ? [fill(texts.receiptOlder, { answered: record.revision })] : []),
    ],
  };
};

/** The region that the site names: in the policy, or on the script tag. */
const regionOf = ({ region }: Policy): string | null =>
  document.querySelector<HTMLElement>('script[data-region]')?.dataset['region'] ?? region ?? null;

/** The receipt of the answer that holds now. */
export const receiptIn = async ({ policy, state }: Askfirst, words: ReceiptWords): Promise<Receipt> => {
  if (!policy) throw new TypeError('no policy');
  return makeReceipt(policy, state, words, regionOf(policy));
};
