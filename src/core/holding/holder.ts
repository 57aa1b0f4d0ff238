import { AskfirstBlockedEvent } from '../contract/events.js';
import type { Held } from '../contract/held.js';
import type { Rule } from '../rules/rule.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
import { createWaitingQueue } from './waiting-queue.js';

/** What to do with something that is held. */
export interface HeldAction {
  /** Does it, once it is allowed. */
  readonly proceed: () => unknown;
  /** Makes it fail as the browser would. Called inside `hold` when it can't wait. */
  readonly fail?: () => unknown;
  /**
   * The bytes that are kept while it waits: body, address, value, markup. Undefined for an element in the page, which doesn't count towards
   * the limits.
   */
  readonly size?: number | undefined;
  /** A later action with the same key replaces the earlier one. */
  readonly key?: unknown;
}

/** The one queue of all that waits on a page, shared by the gates. */
export interface Holder {
  /** Returns the rule if it blocks now; undefined for what passes. While the gates only report, everything passes. */
  readonly blockingRule: (rule: Rule | undefined, kind: string, name: unknown) => Rule | undefined;
  /** Whether the rule blocks now. Unlike `blockingRule` it reports nothing. */
  readonly blocks: (rule: Rule | undefined) => boolean;
  /** Announces something that is blocked, and queues it; calls `fail` when it can't wait. @returns what was announced */
  readonly hold: (rule: Rule, kind: string, name: unknown, action: HeldAction) => Held;
  /** Counts more bytes of something that waits. If there is no room for them, it fails. */
  readonly grow: (key: unknown, bytes: number) => void;
  /** Drops something that waits. @returns whether it waited */
  readonly forget: (key: unknown) => boolean;
  /** Whether one of the services was refused, so that nothing waits for them. */
  readonly isRefused: (rule: Rule) => boolean;
  /** Ends it: from then on everything passes. */
  readonly undo: Undo;
}

/** How many things are remembered for the report of what was held. */
const MOST_REMEMBERED = 500;

/** Something that waits for an answer. */
interface Waiting extends HeldAction {
  readonly rule: Rule;
  readonly held: Held;
}

/** Notes what is held, and dispatches an event on the document. */
const announce = (consent: Consent, held: Held): Held => {
  consent.held.push(held);
  if (consent.held.length > MOST_REMEMBERED) consent.held.shift();
  document.dispatchEvent(new AskfirstBlockedEvent(held.kind, held.name, held.id, held.fate));
  return held;
};

/** Ends the waiting of one thing. An error in one doesn't stop the next. */
const end = ({ held, proceed, fail }: Waiting, fate: 'made' | 'stopped'): void => {
  held.fate = fate;
  try {
    if (fate === 'made') proceed();
    else fail?.();
  } catch (error) {
    reportError(error);
  }
};

export const createHolder = (consent: Consent, onlyReports: boolean): Holder => {
  const waiting = createWaitingQueue<Waiting>();
  let isOver = false;
  const isRefused = ({ id }: Rule): boolean => consent.refuses(id);
  const forget = (key: unknown): boolean => {
    const waited = !!waiting.get(key);
    waiting.remove(key);
    return waited;
  };
  const endSubscription = consent.subscribe(() => {
    for (const [key, one] of waiting.entries()) {
      const isAllowed = consent.allows(one.held.id);
      if (!isAllowed && !isRefused(one.rule)) continue;
      waiting.remove(key);
      end(one, isAllowed ? 'made' : 'stopped');
    }
  });
  const passes = (rule: Rule): boolean =>
    isOver || (rule.id ? consent.allows(rule.id) : consent.policy?.undeclared !== 'hold');
  return {
    blocks: (rule) => !onlyReports && !!rule && !passes(rule),
    blockingRule(rule, kind, name) {
      if (!rule || passes(rule)) return undefined;
      if (onlyReports) announce(consent, { kind, name: String(name), id: rule.id, fate: 'reported' });
      return onlyReports ? undefined : rule;
    },
    hold(rule, kind, name, action) {
      const { size, fail, key = action } = action;
      const before = waiting.get(key)?.held;
      const held: Held = before ?? { kind, name: String(name), id: rule.id, fate: 'waits' };
      forget(key);
      if (rule.waits && !isRefused(rule) && waiting.add(key, { ...action, rule, held }, size))
        // A replacement isn't announced again.
        return before ?? announce(consent, held);
      const stopped = announce(consent, { ...held, fate: 'stopped' });
      fail?.();
      return stopped;
    },
    grow(key, bytes) {
      const one = waiting.get(key);
      if (one && !waiting.grow(key, bytes)) end(one, 'stopped');
    },
    forget,
    isRefused,
    undo() {
      isOver = true;
      endSubscription();
    },
  };
};
