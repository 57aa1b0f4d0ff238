import { covers } from '../../core/rules/covers.js';
import { isOwnEntry } from '../../core/rules/is-own-entry.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import { kindsOf } from '../../core/policy/entry-kinds.js';
import type { Policy } from '../../core/policy/policy.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { ConsentState, Decision } from '../../core/contract/state.js';
import type { LogWords } from '../words/log-words.js';
import { nameSignal } from '../words/name-signal.js';
import { sayMonths } from '../words/say-months.js';
import { nameOf } from '../words/words.js';

/** What the log says of an entry, in the visitor's language. */
export interface EntryFacts {
  /** The service that the entry belongs to, and its category, if it is declared. */
  readonly owner: string;
  /** The id of the service that it belongs to; undefined if it belongs to none. */
  readonly service: Id | undefined;
  /** It is the widget's own. */
  readonly isOwn: boolean;
  readonly category: string;
  readonly use: string;
  /** A text which says that it is personal data; empty if it isn't. */
  readonly personal: string;
  /** The lifetime, as declared; empty if it isn't declared. */
  readonly lifetime: string;
  readonly allowed: string;
}

/** Gives the facts of each entry, for a policy and a state. */
export type FindFacts = (entry: LoggedEntry) => EntryFacts;

type Declaration = readonly [ServiceSource, CookieSource];

const sayAllowed = ({ allowed, because }: Decision, { texts }: LogWords, policy: Policy): string =>
  ({
    required: texts.logRequired,
    choice: allowed ? texts.logYes : texts.logNo,
    once: texts.logOnce,
    default: allowed ? texts.logYesDefault : texts.logNoDefault,
    signal: nameSignal(texts.logNoSignal, policy),
    audience: texts.logNoAudience,
  })[because];

/** Makes the function that finds the declarations of an entry: exact names by look-up, and then those with a wildcard. */
const createDeclarations = ({ services }: Policy): ((entry: LoggedEntry) => readonly Declaration[]) => {
  const exact = new Map<string, Declaration[]>();
  const wild: Declaration[] = [];
  for (const service of services)
    for (const cookie of service.cookies ?? []) {
      if (cookie.name.includes('*')) {
        wild.push([service, cookie]);
        continue;
      }
      for (const kind of kindsOf(cookie)) {
        const key = `${kind} ${cookie.name}`;
        exact.set(key, [...(exact.get(key) ?? []), [service, cookie]]);
      }
    }
  return ({ kind, name }) => [
    ...(exact.get(`${kind} ${name}`) ?? []),
    ...wild.filter(([, one]) => kindsOf(one).includes(kind) && covers(one.name, name)),
  ];
};

/** The facts of the widget's own entries. */
const ownFacts = ({ kind, name }: LoggedEntry, policy: Policy, words: LogWords, lifetime: string): EntryFacts => {
  const { texts } = words;
  const own = { service: undefined, isOwn: true, category: '', personal: '' } as const;
  if (kind === 'cookie')
    return { ...own, owner: texts.logRecord, use: texts.logRecordFor, lifetime, allowed: texts.logRequired };
  if (name === 'askfirst-tell')
    return { ...own, owner: texts.logWish, use: texts.logWishFor, lifetime, allowed: texts.logYes };
  const months = sayMonths(words, policy.remember.months);
  return { ...own, owner: texts.logRecord, use: '', lifetime: months, allowed: texts.logRequired };
};

/**
 * The declaration that decides, if several services declare an entry: one that is allowed. If the services belong to several categories and
 * none of these is required, it is one that isn't allowed.
 */
const findDeciding = (
  declared: readonly Declaration[],
  { categories }: Policy,
  { decisions }: ConsentState,
): Declaration | undefined => {
  const serves = categories.filter(({ id }) => declared.some(([{ category }]) => category === id));
  const takesAll = serves.length > 1 && !serves.some(({ required }) => required);
  return declared.find(([{ id }]) => decisions[id]?.allowed !== takesAll) ?? declared[0];
};

/** Makes the function that says what the policy and the visitor's answer mean for an entry. */
export const entryFacts = (policy: Policy, state: ConsentState, words: LogWords): FindFacts => {
  const { texts, pick } = words;
  const declarationsOf = createDeclarations(policy);
  return (entry) => {
    const declared = declarationsOf(entry);
    const [service, cookie] = findDeciding(declared, policy, state) ?? [];
    const lifetime = pick(cookie?.lifetime);
    if (isOwnEntry(policy, entry.kind, entry.name)) return ownFacts(entry, policy, words, lifetime);
    const decision = service && state.decisions[service.id];
    if (!service || !decision)
      return {
        owner: texts.logUndeclared,
        service: undefined,
        isOwn: false,
        category: '',
        use: texts.logUndescribed,
        personal: '',
        lifetime: '',
        allowed: texts.logNotAsked,
      };
    const category = policy.categories.find(({ id }) => id === service.category);
    return {
      owner: nameOf(words, service),
      service: service.id,
      isOwn: false,
      category: category ? nameOf(words, category) : '',
      use: pick(cookie?.purpose),
      personal: declared.some(([, { personalData }]) => personalData) ? texts.personal : '',
      lifetime,
      allowed: sayAllowed(decision, words, policy),
    };
  };
};
