import { covers, isOwnEntry } from '../core/entry-name.js';
import type { LoggedEntry } from '../core/entry-log.js';
import type { Policy } from '../core/policy.js';
import type { CookieSource, ServiceSource } from '../core/policy-source.js';
import type { ConsentState, Decision } from '../core/types.js';
import type { LogWords } from './cookie-log-words.js';
import { namingSignal } from './signal-name.js';
import { nameOf } from './words.js';

/** What there is to say of an entry, in the visitor's language. */
export interface EntryFacts {
  /** What it belongs to; whether that is the name of a service, and the category, where it is declared. */
  readonly owner: string;
  readonly isService: boolean;
  readonly category: string;
  readonly use: string;
  /** Says that it is personal data; empty where it isn't. */
  readonly personal: string;
  /** As it is declared; empty where it isn't. */
  readonly lifetime: string;
  readonly allowed: string;
}

/** Ours, as the policy may rename the record. */
const ownOf = (policy: Policy, { kind, name }: LoggedEntry): 'record' | 'wish' | 'history' | undefined =>
  !isOwnEntry(policy, kind, name)
    ? undefined
    : kind === 'cookie'
      ? 'record'
      : name === 'askfirst-tell'
        ? 'wish'
        : 'history';

/** How long an answer is remembered, as the language says it. */
export const inMonths = ({ language }: LogWords, remember: Policy['remember']): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(remember?.months ?? 6);

const sayAllowed = ({ allowed, because }: Decision, { texts }: LogWords, policy: Policy): string =>
  ({
    required: texts.logRequired,
    choice: allowed ? texts.logYes : texts.logNo,
    once: texts.logOnce,
    default: allowed ? texts.logYesDefault : texts.logNoDefault,
    signal: namingSignal(texts.logNoSignal, policy),
    audience: texts.logNoAudience,
  })[because];

/** The services that declare an entry, each with its declaration. */
const declarationsOf = ({ services }: Policy, { kind, name }: LoggedEntry): [ServiceSource, CookieSource][] =>
  services.flatMap((service) =>
    (service.cookies ?? [])
      .filter((one) => (one.kind ?? 'cookie') === kind && covers(one.name, name))
      .map((one): [ServiceSource, CookieSource] => [service, one]),
  );

/**
 * What the policy and the visitor's answer say of an entry. Of several services that declare it, one that is allowed decides; of several
 * categories, one that isn't.
 */
export const factsOf = (entry: LoggedEntry, policy: Policy, state: ConsentState, words: LogWords): EntryFacts => {
  const { texts, pick } = words;
  const declared = declarationsOf(policy, entry);
  const serves = policy.categories.filter(({ id }) => declared.some(([{ category }]) => category === id));
  const takesAll = serves.length > 1 && !serves.some(({ required }) => required);
  const decides = declared.find(([{ id }]) => state.decisions[id]?.allowed !== takesAll);
  const [service, cookie] = decides ?? declared[0] ?? [];
  const lifetime = pick(cookie?.lifetime);
  const own = ownOf(policy, entry);
  if (own)
    return {
      owner: own === 'wish' ? texts.logWish : texts.logRecord,
      isService: false,
      category: '',
      use: own === 'record' ? texts.logRecordFor : own === 'wish' ? texts.logWishFor : '',
      personal: '',
      lifetime: own === 'history' ? inMonths(words, policy.remember) : lifetime,
      allowed: own === 'wish' ? texts.logYes : texts.logRequired,
    };
  const decision = service && state.decisions[service.id];
  if (!service || !decision)
    return {
      owner: texts.logUndeclared,
      isService: false,
      category: '',
      use: texts.logUndescribed,
      personal: '',
      lifetime: '',
      allowed: texts.logNotAsked,
    };
  const category = policy.categories.find(({ id }) => id === service.category);
  return {
    owner: nameOf(words, service),
    isService: true,
    category: category ? nameOf(words, category) : '',
    use: pick(cookie?.purpose),
    personal: declared.some(([, { personalData }]) => personalData) ? texts.personal : '',
    lifetime,
    allowed: sayAllowed(decision, words, policy),
  };
};
