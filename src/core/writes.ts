import { AskfirstCookieEvent, type EntryAct } from './events.js';
import type { Holder } from './hold.js';
import type { Policy } from './policy.js';
import type { EntryKind } from './policy-source.js';
import { entryRules } from './rules.js';
import type { Askfirst, Undo } from './types.js';

/** Has a write wait: what makes it after all, and what has it fail as the browser would. */
export type Wait = (proceed: () => unknown, fail?: () => unknown) => void;

/** What a script asked for under one name. */
export interface Write {
  readonly kind: EntryKind;
  readonly name: string;
  /** Does it. */
  readonly go: () => unknown;
  /** Whether there is such an entry already. Asked only when it is to be told. */
  readonly exists?: () => boolean;
  /** It takes the entry away: that is never held, and takes back what waits. */
  readonly removes?: boolean | (() => boolean);
  /** How much is kept while it waits. */
  readonly size?: number;
  /** What the script gets while it waits. Without it: nothing. */
  readonly meanwhile?: (wait: Wait) => unknown;
}

/** What the gates of entries share. */
export interface Writes {
  /** Makes a write, or has it wait or fail. @returns what the script gets */
  readonly write: (write: Write) => unknown;
  /** Tells of an entry, a little later and once, unless nothing is to be said of it. */
  readonly tell: (act: EntryAct, kind: EntryKind, name: string) => void;
  /** Whether an entry may not be there: the services that declared it aren't allowed. */
  readonly isClosed: (kind: EntryKind, name: string) => boolean;
  /** Takes back what waits of a kind. */
  readonly forgetAll: (kind: EntryKind) => void;
  readonly undo: Undo;
}

export const createWrites = (consent: Askfirst, policy: Policy, { inTheWay, hold, forget }: Holder): Writes => {
  const ruleOf = entryRules(policy);
  const untold = new Map<string, Event>();
  /** What passes, and is told already: until the next task, or the next answer, it isn't looked up again. */
  const passing = new Set<string>();
  const waiting = new Set<string>();
  const tellAll = (): void => {
    const events = [...untold.values()];
    untold.clear();
    passing.clear();
    for (const event of events) document.dispatchEvent(event);
  };
  const tell: Writes['tell'] = (act, kind, name) => {
    const rule = ruleOf(kind, name);
    if (!rule) return;
    // A loop of writes is told of once, and isn't made slow.
    if (!untold.size) setTimeout(tellAll);
    const { id, category } = rule.service ?? {};
    untold.set(`${act} ${kind} ${name}`, new AskfirstCookieEvent(act, kind, name, id, category));
  };
  const endSubscription = consent.subscribe(tellAll);
  return {
    tell,
    isClosed: (kind, name) => !!inTheWay(ruleOf(kind, name), kind, name)?.id,
    write({ kind, name, go, exists, removes, size = 0, meanwhile = (wait) => wait(go) }) {
      const key = `${kind} ${name}`;
      // Of cookies the browser itself tells where it can, and of those that come another way too.
      const isToldOf = kind === 'cookie' && !!window.cookieStore;
      if (passing.has(key) && (isToldOf || !removes)) return go();
      const takesAway = typeof removes === 'function' ? removes() : !!removes;
      const rule = takesAway ? undefined : inTheWay(ruleOf(kind, name), kind, name);
      if (rule)
        return meanwhile((proceed, fail) => {
          waiting.add(key);
          hold(rule, kind, name, {
            key,
            size,
            proceed,
            fail: () => {
              tell('stopped', kind, name);
              fail?.();
            },
          });
        });
      forget(key);
      if (takesAway) passing.delete(key);
      else passing.add(key);
      if (!isToldOf) {
        const existed = exists?.();
        if (!takesAway) tell(existed ? 'changed' : 'set', kind, name);
        else if (existed) tell('removed', kind, name);
      }
      return go();
    },
    forgetAll(kind) {
      for (const key of waiting) if (key.startsWith(`${kind} `)) forget(key);
    },
    undo() {
      endSubscription();
      untold.clear();
    },
  };
};
