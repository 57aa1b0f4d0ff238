import type { Category, Policy } from '../core/policy.js';
import type { Id, ServiceSource, Text } from '../core/policy-source.js';
import type { Askfirst } from '../core/types.js';
import { enNotice } from '../locales/en-notice.js';
import { missingFor } from './missing.js';
import { namingSignal } from './signal-name.js';
import { fill, nameOf, type Words } from './words.js';

/** Why a function is off, and what would turn it on. */
export interface Shortage {
  /** What the visitor calls the function. */
  readonly name: string;
  /** What still works. */
  readonly without: Text | undefined;
  /** What it needs and why that is off, in a sentence or two. */
  readonly reason: string;
  /** What would have to be allowed; empty when the visitor can't. */
  readonly ids: readonly Id[];
  /** The services that would be on then. */
  readonly services: readonly ServiceSource[];
}

/** The texts, those of notices among them. */
export interface NoticeWords extends Words {
  readonly texts: Words['texts'] & Readonly<Record<keyof typeof enNotice, string>>;
}

/** English for what the visitor's language doesn't bring along. */
export const noticeWords = (words: Words): NoticeWords => ({ ...words, texts: { ...enNotice, ...words.texts } });

const describe = (item: Category | ServiceSource, words: NoticeWords): string => {
  const { provider, thirdParty }: Partial<ServiceSource> = 'name' in item ? item : {};
  const values = { name: nameOf(words, item), provider: words.pick(provider) };
  return values.provider ? fill(thirdParty ? words.texts.serviceOther : words.texts.service, values) : values.name;
};

/**
 * Why a function is off; undefined for one that works, or that the policy doesn't know.
 * @param id a function; or a category or a service, for what has no other name
 */
export const shortageOf = (id: Id, consent: Askfirst, words: NoticeWords): Shortage | undefined => {
  const policy = consent.policy as Policy;
  const { texts, list } = words;
  const known = [...policy.functions, ...policy.services, ...policy.categories].find((one) => one.id === id);
  // An unknown id is told by allows().
  if (consent.allows(id) || !known) return undefined;
  const missing = missingFor(id, policy, consent.state);
  const because = consent.state.decisions[missing[0] ?? '']?.because;
  const why =
    because === 'audience'
      ? texts.becauseAudience
      : because === 'signal'
        ? namingSignal(texts.becauseSignal, policy)
        : because === 'choice'
          ? texts.becauseChoice
          : because
            ? texts.becauseDefault
            : texts.becauseOther;
  const items = [...policy.services, ...policy.categories].filter((one) => missing.includes(one.id));
  return {
    name: nameOf(words, known),
    without: 'without' in known ? known.without : undefined,
    reason: [items.length ? fill(texts.needs, { services: list(items.map((item) => describe(item, words))) }) : '', why]
      .join(' ')
      .trim(),
    ids: because === 'audience' ? [] : missing,
    services: policy.services.filter((service) => missing.includes(service.id) || missing.includes(service.category)),
  };
};
