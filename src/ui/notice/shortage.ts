import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Text } from '../../core/policy/text.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { Because } from '../../core/contract/because.js';
import { enNotice } from '../../locales/en-notice.js';
import { missingFor } from './missing-for.js';
import { isolate } from '../words/isolate.js';
import { nameSignal } from '../words/name-signal.js';
import { fill, nameOf, type Words } from '../words/words.js';

/** Why a function is off, and what would turn it on. */
export interface Shortage {
  /** The function's name for visitors. */
  readonly name: string;
  /** What still works without it. */
  readonly without: Text | undefined;
  /** What it needs and why that is off, in a sentence or two. */
  readonly reason: string;
  /** The ids that would have to be allowed; empty if the visitor can't allow them. */
  readonly ids: readonly Id[];
  /** The services that would then be on. */
  readonly services: readonly ServiceSource[];
}

/** All texts, with those of notices. */
export interface NoticeWords extends Words {
  readonly texts: Words['texts'] & Readonly<Record<keyof typeof enNotice, string>>;
}

/** Uses English for texts that the visitor's language lacks. */
export const noticeWords = (words: Words): NoticeWords => ({ ...words, texts: { ...enNotice, ...words.texts } });

const describe = (item: Category | ServiceSource, words: NoticeWords): string => {
  const { provider, thirdParty }: Partial<ServiceSource> = 'name' in item ? item : {};
  const name = nameOf(words, item);
  const company = words.pick(provider);
  if (!company) return isolate(words, name);
  return fill(thirdParty ? words.texts.serviceOther : words.texts.service, {
    name: isolate(words, name),
    provider: isolate(words, company),
  });
};

/**
 * Says what a function needs. If the function has the name of its service or category, it only says who provides the service, and nothing if
 * the policy doesn't say that.
 */
const sayNeeds = (name: string, items: readonly (Category | ServiceSource)[], words: NoticeWords): string => {
  const [item, second] = items;
  if (!item) return '';
  if (second || nameOf(words, item) !== name)
    return fill(words.texts.needs, { services: words.list(items.map((one) => describe(one, words))) });
  const { provider, thirdParty }: Partial<ServiceSource> = 'name' in item ? item : {};
  const company = words.pick(provider);
  return company && fill(thirdParty ? words.texts.byOther : words.texts.by, { provider: isolate(words, company) });
};

/** Says in a sentence why the missing ids are off. */
const sayWhy = (because: Because | undefined, policy: Policy, { texts }: NoticeWords): string => {
  switch (because) {
    case 'audience':
      return texts.becauseAudience;
    case 'signal':
      return nameSignal(texts.becauseSignal, policy);
    case 'choice':
      return texts.becauseChoice;
    case undefined:
      return texts.becauseOther;
    default:
      return texts.becauseDefault;
  }
};

const findItem = (
  id: Id,
  { functions, services, categories }: Policy,
): FunctionSource | ServiceSource | Category | undefined =>
  [functions, services, categories].flatMap<FunctionSource | ServiceSource | Category>(
    (all) => all.find((one) => one.id === id) ?? [],
  )[0];

/**
 * Why a function is off; undefined if it works, or the policy doesn't have it.
 * @param id a function; or a category or a service, if there is no function for it
 */
export const shortageOf = (id: Id, consent: Askfirst, words: NoticeWords): Shortage | undefined => {
  const { policy } = consent;
  if (!policy) return undefined;
  const item = findItem(id, policy);
  // This call makes the console say that an id is unknown.
  if (consent.allows(id) || !item) return undefined;
  const ids = new Set(missingFor(id, policy, consent.state));
  const [first] = ids;
  const reasons = new Set([...ids].map((one) => consent.state.decisions[one]?.because));
  const because = first === undefined ? undefined : consent.state.decisions[first]?.because;
  const items = [...policy.services, ...policy.categories].filter((one) => ids.has(one.id));
  const name = nameOf(words, item);
  return {
    name,
    without: 'without' in item ? item.without : undefined,
    // If there are several reasons, none of them is true of all the ids.
    reason: [sayNeeds(name, items, words), reasons.size > 1 ? '' : sayWhy(because, policy, words)].join(' ').trim(),
    ids: reasons.has('audience') ? [] : [...ids],
    services: policy.services.filter((service) => ids.has(service.id) || ids.has(service.category)),
  };
};
