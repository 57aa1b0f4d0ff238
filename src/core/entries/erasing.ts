import { covers } from '../rules/covers.js';
import { entryNames } from './entry-names.js';
import { eraseEntry } from './erase-entry.js';
import { AskfirstCookieEvent, AskfirstWithdrawnEvent } from '../contract/events.js';
import { ENTRY_KINDS, kindsOf, type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
import { entryRules } from '../rules/entry-rules.js';
import { isOpenUnder } from '../rules/rule.js';
import type { Askfirst } from '../contract/askfirst.js';
import type { Entry, Withdrawal } from '../contract/withdrawal.js';

/**
 * Dispatches an event on the document. Where the page has replaced the global `Event`, making one may throw; the withdrawal counts
 * nevertheless.
 */
const tell = (make: () => Event): void => {
  try {
    document.dispatchEvent(make());
  } catch (error) {
    globalThis.reportError(error);
  }
};

type IsOpen = (service: ServiceSource) => boolean;
type Left = Withdrawal['left'][number];

/** An entry as a policy declares it: its name may be a glob. */
interface DeclaredEntry extends Entry {
  /** False where the policy names a kind that doesn't exist, so that the entry may be of any. */
  readonly isKindKnown: boolean;
}

/** Why an entry is still there after it was erased. */
const whyLeft = (kind: EntryKind): Pick<Left, 'reason' | 'because'> => {
  if (kind === 'cookie')
    return {
      reason: 'again',
      because: 'a script or the server sets it again, or it is of a path or a domain that this page can’t name',
    };
  return kind === 'IndexedDB'
    ? { reason: 'open', because: 'the page has it open; it goes when the page does' }
    : { reason: 'kept', because: 'the browser keeps it' };
};

/** What services declare to keep in the browser. */
const declaredBy = (services: readonly ServiceSource[]): readonly DeclaredEntry[] =>
  services.flatMap(({ id: service, cookies = [] }) =>
    cookies.flatMap((entry) => {
      const kinds = kindsOf(entry);
      return kinds.map((kind) => ({ name: entry.name, kind, service, isKindKnown: kinds.length === 1 }));
    }),
  );

/** Whether an entry has to stay: it is the widget's own, or a service that isn't closed needs it. */
const keeping = (policy: Policy, isOpen: IsOpen): ((kind: EntryKind, name: string) => boolean) => {
  const ruleOf = entryRules(policy);
  return (kind, name) => {
    const rule = ruleOf(kind, name);
    // The widget's own entries have no rule.
    return !rule || isOpenUnder(rule, isOpen);
  };
};

/** Erases what is declared of one kind. */
const eraseKind = async (
  kind: EntryKind,
  declared: readonly DeclaredEntry[],
  isKept: (kind: EntryKind, name: string) => boolean,
): Promise<Withdrawal> => {
  const present = await entryNames[kind]();
  const doomed = new Map<string, Entry>();
  const unseen: Entry[] = [];
  for (const { name: glob, service, isKindKnown } of declared) {
    const covered = present.filter((name) => covers(glob, name));
    if (!covered.length && kind === 'cookie' && isKindKnown) unseen.push({ name: glob, kind, service });
    for (const name of covered) if (!doomed.has(name) && !isKept(kind, name)) doomed.set(name, { name, kind, service });
  }
  for (const name of doomed.keys()) await eraseEntry[kind](name);
  const rest = doomed.size ? await entryNames[kind]() : [];
  const all = [...doomed.values()];
  return {
    erased: all.filter(({ name }) => !rest.includes(name)),
    left: all.filter(({ name }) => rest.includes(name)).map((entry) => ({ ...entry, ...whyLeft(kind) })),
    unseen,
  };
};

/** Erases what closed services declared. */
const erase = async (policy: Policy, closed: readonly ServiceSource[], isOpen: IsOpen): Promise<Withdrawal> => {
  const erased: Entry[] = [];
  const left: Left[] = [];
  const unseen: Entry[] = [];
  const isKept = keeping(policy, isOpen);
  const declared = declaredBy(closed);
  // The kinds that can be erased at once come first, so that they are gone even if the page is left before the others are.
  for (const kind of ENTRY_KINDS) {
    const ofKind = declared.filter((entry) => entry.kind === kind);
    if (!ofKind.length) continue;
    try {
      const done = await eraseKind(kind, ofKind, isKept);
      erased.push(...done.erased);
      left.push(...done.left);
      unseen.push(...done.unseen);
    } catch (error) {
      const because = `the browser gives no access to it (${String(error)})`;
      for (const { name, service, isKindKnown } of ofKind)
        if (isKindKnown) left.push({ name, kind, service, reason: 'denied', because });
    }
  }
  return { erased, left, unseen };
};

/**
 * Erases what the closed services declared to keep in this browser, unless it is the record, or an open service needs it too,
 * and tells what went and what stayed. Entries that a page can't see (HttpOnly, other sites') are beyond it.
 */
export const eraseEntries = async (
  policy: Policy,
  closed: readonly ServiceSource[],
  isOpen: IsOpen = (service) => !closed.includes(service),
): Promise<Withdrawal> => {
  const withdrawal = await erase(policy, closed, isOpen);
  // Code that is still running may write once more before the page is left.
  addEventListener('pagehide', () => void erase(policy, closed, isOpen), { once: true });
  tell(() => new AskfirstWithdrawnEvent(withdrawal));
  return withdrawal;
};

/** Erases the entries of services that aren't allowed, left from another visit or set over HTTP, and reports each of them. */
export const sweepEntries = async ({ policy, allows }: Pick<Askfirst, 'policy' | 'allows'>): Promise<void> => {
  if (!policy) return;
  const closed = policy.services.filter(({ id }) => !allows(id));
  const { erased } = await erase(policy, closed, ({ id }) => allows(id));
  for (const { kind, name, service } of erased)
    // The gate reports cookies and storage itself, whoever removes them.
    if (kind === 'IndexedDB' || kind === 'Cache') {
      const category = policy.services.find(({ id }) => id === service)?.category;
      tell(() => new AskfirstCookieEvent('removed', kind, name, service, category));
    }
};

/** Makes erasures run one after another, so that none of them reports what another one erased. */
export const erasing = () => {
  let last: Promise<unknown> = Promise.resolve();
  const next = <Given extends readonly unknown[], Result>(erase: (...given: Given) => Promise<Result>) => {
    return (...given: Given): Promise<Result> => {
      const result = last.then(() => erase(...given));
      last = result.catch(() => {});
      return result;
    };
  };
  return { eraseEntries: next(eraseEntries), sweepEntries: next(sweepEntries) };
};
