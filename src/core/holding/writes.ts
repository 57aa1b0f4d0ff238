import type { EntryAct } from '../contract/events.js';
import { createEntryReports } from './entry-reports.js';
import type { Holder } from './holder.js';
import type { Policy } from '../policy/policy.js';
import type { EntryKind } from '../policy/entry-kinds.js';
import { entryRules } from '../rules/entry-rules.js';
import type { Rule } from '../rules/rule.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';

/** What a script gets for a held write, and the two ways in which the write can end. */
export interface HeldWrite {
  /** What the script gets at once. */
  readonly result?: unknown;
  /** Makes the write after all. */
  readonly proceed: () => unknown;
  /** Fails as the browser would. Without it, the script isn't told. */
  readonly fail?: () => unknown;
}

/** What a script does to an entry. */
export interface EntryChange {
  readonly kind: EntryKind;
  readonly name: string;
  /** Whether the entry exists already. Undefined where the browser reports the change by itself. */
  readonly exists: (() => boolean) | undefined;
  /** Makes the change. */
  readonly perform: () => unknown;
}

/** A write of an entry. */
export interface Write extends EntryChange {
  /** What the script gets while the write is held. Without it: nothing, and `perform` makes the write later. */
  readonly whileHeld?: () => HeldWrite;
  /** Size in bytes of what is kept while the write waits. */
  readonly size?: number;
}

/** What the gates of entries share. */
export interface Writes {
  /** Makes a write, or holds it. @returns what the script gets */
  readonly write: (write: Write) => unknown;
  /** Removes an entry, which is never held, and drops a write of it that waits. @returns what the script gets */
  readonly remove: (change: EntryChange) => unknown;
  /** Drops the writes of a kind that wait. */
  readonly dropWaiting: (kind: EntryKind) => void;
  /** Reports an entry to the document, in a task of its own and once for equal changes. Entries without a rule aren't reported. */
  readonly reportEntry: (act: EntryAct, kind: EntryKind, name: string) => void;
  /** Whether a write of the entry would be held now. */
  readonly isHeld: (kind: EntryKind, name: string) => boolean;
  /** Whether the services that declared an entry aren't allowed, so that the entry may not be stored. Like `isHeld`, it reports nothing. */
  readonly isClosed: (kind: EntryKind, name: string) => boolean;
  readonly undo: Undo;
}

/** Writes that pass and are reported already. They aren't looked up again before the next task or answer. */
const createPassing = () => {
  const passing = new Set<string>();
  const clear = (): void => passing.clear();
  return {
    has: (key: string): boolean => passing.has(key),
    add(key: string): void {
      if (!passing.size) setTimeout(clear);
      passing.add(key);
    },
    delete: (key: string): boolean => passing.delete(key),
    clear,
  };
};

/** Writes that wait for an answer. */
const createWaiting = (holder: Holder) => {
  const waiting = new Set<string>();
  const drop = (key: string): void => {
    waiting.delete(key);
    holder.forget(key);
  };
  return {
    add: (key: string) => waiting.add(key),
    drop,
    dropKind(kind: EntryKind): void {
      for (const key of waiting) if (key.startsWith(`${kind} `)) drop(key);
    },
  };
};

/** Reports what happens to the entries that have a rule. */
const createReporting = (ruleOf: ReturnType<typeof entryRules>) => {
  const { report, dispatch, undo } = createEntryReports();
  const reportEntry: Writes['reportEntry'] = (act, kind, name) => {
    const rule = ruleOf(kind, name);
    if (rule) report(act, kind, name, rule);
  };
  const reportWrite = ({ kind, name, exists }: Write): void => {
    if (exists) reportEntry(exists() ? 'changed' : 'set', kind, name);
  };
  return { reportEntry, reportWrite, dispatch, undo };
};

export const createWrites = (consent: Consent, policy: Policy, holder: Holder): Writes => {
  const ruleOf = entryRules(policy);
  const { reportEntry, reportWrite, dispatch, undo: endReports } = createReporting(ruleOf);
  const passing = createPassing();
  const waiting = createWaiting(holder);

  const hold = (write: Write, key: string, rule: Rule): unknown => {
    const { kind, name, perform, size = 0, whileHeld } = write;
    const { result, proceed, fail } = whileHeld?.() ?? { proceed: perform };
    waiting.add(key);
    holder.hold(rule, kind, name, {
      key,
      size,
      proceed() {
        reportWrite(write);
        proceed();
      },
      fail() {
        reportEntry('stopped', kind, name);
        fail?.();
      },
    });
    return result;
  };
  const endSubscription = consent.subscribe(() => {
    passing.clear();
    dispatch();
  });

  return {
    reportEntry,
    isHeld: (kind, name) => holder.blocks(ruleOf(kind, name)),
    isClosed(kind, name) {
      const rule = ruleOf(kind, name);
      return !!rule?.id && holder.blocks(rule);
    },
    write(write) {
      const { kind, name, perform } = write;
      const key = `${kind} ${name}`;
      if (passing.has(key)) return perform();
      const rule = holder.blockingRule(ruleOf(kind, name), kind, name);
      if (rule) return hold(write, key, rule);
      waiting.drop(key);
      passing.add(key);
      reportWrite(write);
      return perform();
    },
    remove({ kind, name, exists, perform }) {
      const key = `${kind} ${name}`;
      waiting.drop(key);
      passing.delete(key);
      if (exists?.()) reportEntry('removed', kind, name);
      return perform();
    },
    dropWaiting: (kind) => waiting.dropKind(kind),
    undo() {
      endSubscription();
      endReports();
    },
  };
};
