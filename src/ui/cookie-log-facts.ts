import { covers } from '../core/entry-name.js';
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
  /** As it is declared; empty where it isn't. */
  readonly lifetime: string;
  readonly allowed: string;
}

/** Ours, as the policy may rename the record. */
const ownOf = ({ cookie }: Policy, { kind, name }: LoggedEntry): 'record' | 'wish' | undefined =>
  kind === 'cookie' && name === (cookie?.name ?? 'askfirst')
    ? 'record'
    : kind === 'localStorage' && name === 'askfirst-tell'
      ? 'wish'
      : undefined;

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

/** What the policy and the visitor's answer say of an entry. Of several services that declare it, one that is allowed decides. */
export const factsOf = (entry: LoggedEntry, policy: Policy, state: ConsentState, words: LogWords): EntryFacts => {
  const { texts, pick } = words;
  const declared = declarationsOf(policy, entry);
  const [service, cookie] = declared.find(([{ id }]) => state.decisions[id]?.allowed) ?? declared[0] ?? [];
  const lifetime = pick(cookie?.lifetime);
  const own = ownOf(policy, entry);
  if (own)
    return {
      owner: own === 'record' ? texts.logRecord : texts.logWish,
      isService: false,
      category: '',
      use: own === 'record' ? texts.logRecordFor : texts.logWishFor,
      lifetime,
      allowed: own === 'record' ? texts.logRequired : texts.logYes,
    };
  const decision = service && state.decisions[service.id];
  if (!service || !decision)
    return {
      owner: texts.logUndeclared,
      isService: false,
      category: '',
      use: texts.logUndescribed,
      lifetime: '',
      allowed: texts.logNotAsked,
    };
  const category = policy.categories.find(({ id }) => id === service.category);
  return {
    owner: nameOf(words, service),
    isService: true,
    category: category ? nameOf(words, category) : '',
    use: pick(cookie?.purpose),
    lifetime,
    allowed: sayAllowed(decision, words, policy),
  };
};
