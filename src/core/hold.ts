import { AskfirstBlockedEvent } from './events.js';
import type { Fate, Held } from './held.js';
import type { Rule } from './rules.js';
import type { Askfirst, Undo } from './types.js';

/** What to do with something that is held back. */
export interface Means {
  /** Does it after all, once it is allowed. */
  readonly proceed: () => unknown;
  /** Has it fail as the browser would. */
  readonly fail?: () => unknown;
  /** How much is kept meanwhile, in bytes, give or take; undefined for what stands in the page anyway and isn't counted. */
  readonly size?: number | undefined;
  /** What makes a later one take an earlier one's place. */
  readonly key?: unknown;
}

/** What the gates share: one queue of all that waits. */
export interface Holder {
  /** The rule, when it stands in the way; undefined for what passes. Where the gates only report, everything does. */
  readonly inTheWay: (rule: Rule | undefined, kind: string, name: unknown) => Rule | undefined;
  /** Has something wait until it is allowed, or fail: at once, or when it is refused. */
  readonly hold: (rule: Rule, kind: string, name: unknown, means: Means) => void;
  /** Takes back one that waits. */
  readonly forget: (key: unknown) => void;
  readonly undo: Undo;
}

/** So many wait, with so much to keep; what comes on top is stopped. */
const MOST = 100;
const MOST_BYTES = 65_536;
/** So many are remembered, for whoever asks what was held. */
const MOST_REMEMBERED = 500;

export const createHolder = (consent: Askfirst, onlyReports: boolean): Holder => {
  const waiting = new Map<unknown, Means & { readonly held: Held }>();
  const isRefused = (id: string): boolean => consent.allows(`!(${id})`);
  const announce = ({ id }: Rule, kind: string, name: unknown, fate: Fate): Held => {
    const held = { kind, name: String(name), id, fate };
    if (consent.held.push(held) > MOST_REMEMBERED) consent.held.shift();
    document.dispatchEvent(new AskfirstBlockedEvent(kind, held.name, id, fate));
    return held;
  };
  const undo = consent.subscribe(() => {
    for (const [key, { held, proceed, fail }] of waiting) {
      const isAllowed = consent.allows(held.id);
      if (!isAllowed && !isRefused(held.id)) continue;
      waiting.delete(key);
      held.fate = isAllowed ? 'made' : 'stopped';
      try {
        (isAllowed ? proceed : fail)?.();
      } catch (error) {
        reportError(error);
      }
    }
  });
  return {
    inTheWay(rule, kind, name) {
      if (!rule || (rule.id ? consent.allows(rule.id) : consent.policy?.undeclared !== 'hold')) return undefined;
      if (onlyReports) announce(rule, kind, name, 'reported');
      return onlyReports ? undefined : rule;
    },
    hold(rule, kind, name, means) {
      const { key = {}, size, fail } = means;
      // What takes an earlier one's place isn't announced again.
      const before = waiting.get(key)?.held;
      waiting.delete(key);
      const sizes = [...waiting.values()].flatMap((one) => one.size ?? []);
      const isFull =
        size !== undefined && (sizes.length >= MOST || sizes.reduce((sum, one) => sum + one, size) > MOST_BYTES);
      const waits = rule.waits && !isRefused(rule.id) && !isFull;
      const held = (waits ? before : undefined) ?? announce(rule, kind, name, waits ? 'waits' : 'stopped');
      if (waits) waiting.set(key, { ...means, held });
      else fail?.();
    },
    forget: (key) => waiting.delete(key),
    undo,
  };
};
