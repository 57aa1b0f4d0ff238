import type { Category, Policy } from '../../core/policy/policy.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { ReceiptDecision, ReceiptPurpose, ReceiptService, ReceiptStorage } from '../../core/contract/receipt.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { ReceiptWords } from '../words/receipt-words.js';
import { nameOf, summaryOf } from '../words/words.js';

/** The name of a service's provider. */
export const providerOf = (service: ServiceSource, words: ReceiptWords): string =>
  words.pick(service.provider) || nameOf(words, service);

const storageOf = (
  { name, kind = 'cookie', purpose, lifetime, when, personalData }: CookieSource,
  { pick }: ReceiptWords,
): ReceiptStorage => ({
  name,
  kind,
  purpose: pick(purpose),
  retention_period: pick(lifetime),
  set: pick(when),
  personal_data: !!personalData,
});

/** The answer to each category and service, and what is allowed now. */
const createDecisions = ({ record, decisions, unanswered }: ConsentState): ((id: Id) => ReceiptDecision) => {
  const accepted = new Set(record?.accepted);
  const refused = new Set(record?.refused);
  // An acceptance whose use was widened since counts as unanswered. A refusal also covers what was added.
  for (const id of unanswered) accepted.delete(id);
  const answerTo = (id: Id): ReceiptDecision['answer'] => {
    if (accepted.has(id)) return 'accepted';
    return refused.has(id) ? 'refused' : 'unanswered';
  };
  return (id) => ({
    answer: answerTo(id),
    allowed: !!decisions[id]?.allowed,
    because: decisions[id]?.because,
  });
};

/** The categories with their services, as they are declared, each with its answer. */
export const receiptPurposes = (policy: Policy, state: ConsentState, words: ReceiptWords): ReceiptPurpose[] => {
  const decisionOf = createDecisions(state);
  const services = new Map<Id, ReceiptService[]>(policy.categories.map(({ id }) => [id, []]));
  for (const service of policy.services)
    services.get(service.category)?.push({
      service: service.id,
      name: nameOf(words, service),
      provider: providerOf(service, words),
      third_party: service.thirdParty ?? null,
      privacy_notice: service.privacyUrl ?? null,
      ...decisionOf(service.id),
      storage_locations: service.cookies?.map((one) => storageOf(one, words)) ?? null,
    });
  const purposeOf = (category: Category): ReceiptPurpose => ({
    purpose: category.id,
    title: nameOf(words, category),
    summary: summaryOf(words, category),
    required: category.required,
    sells: !!category.sells,
    ...decisionOf(category.id),
    services: services.get(category.id) ?? [],
  });
  return policy.categories.map(purposeOf);
};
