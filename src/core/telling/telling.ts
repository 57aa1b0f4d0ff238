import type { Policy } from '../policy/policy.js';
import type { Id } from '../policy/id.js';
import type { Consent } from '../consent/consent.js';
import type { Askfirst, Consumer } from '../contract/askfirst.js';
import type { Undo } from '../page/undo.js';
import { warn } from '../line/warn.js';

/** The meaning of each of a receiver's own keys: the id of a category, a service or a function, or an expression of ids. */
export type Mapping<Key extends string = string> = Readonly<Record<Key, string>>;

/**
 * What holds for each key: true if allowed, false if refused, undefined while the visitor hasn't answered. A receiver that knows only yes
 * and no is told no for false and undefined.
 */
export type Answers<Key extends string = string> = Readonly<Record<Key, boolean | undefined>>;

/** One receiver of the visitor's decision: who it is, what it asks for, and how it is told. */
export interface Receiver<Key extends string, Vendor> {
  /** The adapter's name: in the console, in the policy's `adapters`, in `data-adapters`. */
  readonly name: string;
  /**
   * The ids or expressions of its keys, unless the site says otherwise. An id that the policy doesn't have counts as not allowed, without a
   * message.
   */
  readonly defaults: Mapping<Key>;
  /** The ids or expressions of its keys in the site's code. They take precedence over the policy's `adapters`. */
  readonly mapping?: Partial<Mapping<Key>>;
  /** Whether there may be other keys than those with a default. */
  readonly isOpen?: boolean;
  /**
   * Whether "allow for this" counts. That is meant for one function on this page, so only a receiver that is this function is told of it. A
   * receiver that concerns the whole page, or later pages, isn't told.
   */
  readonly countsOnce?: boolean;
  /** Whether it is told when a missing answer becomes a refusal. Without it, the receiver treats both alike. */
  readonly knowsUndecided?: boolean;
  /** Finds the vendor's interface; undefined if it isn't there yet. The vendor is then told as soon as it is there. */
  readonly find: () => Vendor | undefined;
  /**
   * Tells the vendor: once when the interface is found, and then after each change.
   * @param previous what it was told before; undefined the first time
   */
  readonly tell: (
    vendor: Vendor,
    answers: Answers<Key>,
    previous: Answers<Key> | undefined,
    consent: Askfirst,
  ) => unknown;
}

const idsOfExpression = (expression: string): readonly Id[] => expression.match(/[a-z0-9-]+/g) ?? [];

/** The categories and services on which an expression depends; undefined if it names none, or one that the policy doesn't have. */
const decidingIds = (expression: string, { functions }: Policy, { state }: Askfirst): readonly Id[] | undefined => {
  const needsOf = (id: Id): string => functions.find((one) => one.id === id)?.needs ?? id;
  const ids = idsOfExpression(expression).flatMap((id) => idsOfExpression(needsOf(id)));
  return ids.length > 0 && ids.every((id) => Object.hasOwn(state.decisions, id)) ? ids : undefined;
};

/** Whether an expression is allowed (true), refused (false), or neither, for a vendor's script. */
const readAnswer = (
  expression: string,
  isDefault: boolean,
  countsOnce: boolean,
  consent: Askfirst,
): boolean | undefined => {
  if (!consent.policy) return undefined;
  const ids = decidingIds(expression, consent.policy, consent);
  if (!ids) {
    // This call makes the console say what is wrong.
    if (!isDefault) consent.allows(expression);
    return undefined;
  }
  if (!countsOnce && ids.some((id) => consent.state.decisions[id]?.because === 'once')) return undefined;
  if (consent.allows(expression)) return true;
  return consent.allows(`!(${expression})`) ? false : undefined;
};

/** Calls back whenever something may have come into the page: an element, or a script that was loaded. */
const whenSomethingComes = (findAgain: () => void): Undo => {
  const observer = new MutationObserver(findAgain);
  observer.observe(document, { childList: true, subtree: true });
  // The load events of scripts are caught in the capture phase, because they don't bubble to the window.
  const targets = [document, window];
  for (const target of targets) target.addEventListener('load', findAgain, true);
  return () => {
    observer.disconnect();
    for (const target of targets) target.removeEventListener('load', findAgain, true);
  };
};

/** The ids or expressions of a receiver's keys: the site's code takes precedence over the policy, and the policy over the defaults. */
const mappingOf = <Key extends string>(
  { name, defaults, mapping, isOpen }: Pick<Receiver<Key, never>, 'name' | 'defaults' | 'mapping' | 'isOpen'>,
  consent: Askfirst,
  logged: Pick<Consent, 'said'>,
): { readonly own: Partial<Mapping<Key>>; readonly keys: readonly Key[] } => {
  // A value that isn't an expression is an option. The adapter that has options reads them itself.
  const inPolicy = Object.entries(consent.policy?.adapters?.[name] ?? {}).filter(
    ([, value]) => typeof value === 'string',
  );
  const own = { ...(Object.fromEntries(inPolicy) as Partial<Mapping<Key>>), ...mapping };
  const keys = Object.keys({ ...defaults, ...own }) as Key[];
  const isKnown = (key: Key): boolean => !!isOpen || key in defaults;
  const unknown = keys.find((key) => !isKnown(key));
  if (unknown) warn(logged, `The adapter "${name}" has no key "${unknown}": write ${Object.keys(defaults).join(', ')}`);
  return { own, keys: keys.filter(isKnown) };
};

/**
 * Tells a receiver what the visitor decided: at once, and again only when something changed for it. If it throws, the console says so once,
 * and nothing else is affected.
 */
export const telling =
  <Key extends string, Vendor>(receiver: Receiver<Key, Vendor>): Consumer =>
  (consent) => {
    const { name, defaults, countsOnce = false, knowsUndecided, find, tell } = receiver;
    const asTold = (all: Answers<Key>): string =>
      JSON.stringify(Object.entries(all), (_, one: unknown) => (knowsUndecided ? one : (one ?? false)));
    /** The messages that this adapter has logged already. */
    const logged = { said: new Set<string>() };
    let told: Answers<Key> | undefined;
    let stopWaiting: Undo | undefined;
    const answers = (): Answers<Key> => {
      const { own, keys } = mappingOf(receiver, consent, logged);
      const answerTo = (key: Key): boolean | undefined =>
        readAnswer(own[key] ?? defaults[key], !(key in own), countsOnce, consent);
      return Object.fromEntries(keys.map((key) => [key, answerTo(key)])) as Answers<Key>;
    };
    const findAndTell = async (): Promise<void> => {
      const vendor = find();
      if (!vendor) {
        stopWaiting ??= whenSomethingComes(tellAgain);
        return;
      }
      stopWaiting?.();
      const [previous, now] = [told, answers()];
      if (previous && asTold(now) === asTold(previous)) return;
      told = now;
      await tell(vendor, now, previous, consent);
    };
    const tellAgain = (): void =>
      void findAndTell().catch((error: unknown) => {
        warn(
          logged,
          `The adapter "${name}" failed: see the error, and whether its vendor’s script is the one meant`,
          error,
        );
      });
    const endSubscription = consent.subscribe(tellAgain);
    return () => {
      endSubscription();
      stopWaiting?.();
    };
  };
