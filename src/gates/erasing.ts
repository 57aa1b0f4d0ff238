import { covers } from '../core/entry-name.js';
import { entryNames } from '../core/entry-names.js';
import { eraseEntry } from '../core/erase-entry.js';
import { AskfirstCookieEvent, AskfirstWithdrawnEvent } from '../core/events.js';
import type { Policy } from '../core/policy.js';
import type { EntryKind, ServiceSource } from '../core/policy-source.js';
import { entryRules } from '../core/rules.js';
import type { Askfirst } from '../core/types.js';
import type { Entry, LeftReason, Withdrawal } from '../core/withdrawal.js';

/** Why an entry is still there after it was erased. */
const reasonOf = (kind: EntryKind): { readonly reason: LeftReason; readonly because: string } =>
  kind === 'cookie'
    ? {
        reason: 'again',
        because: 'a script or the server sets it again, or it is of a path or a domain that this page can’t name',
      }
    : kind === 'IndexedDB'
      ? { reason: 'open', because: 'the page has it open; it goes when the page does' }
      : { reason: 'kept', because: 'the browser keeps it' };

type IsOpen = (service: ServiceSource) => boolean;

const erase = async (policy: Policy, closed: readonly ServiceSource[], isOpen: IsOpen): Promise<Withdrawal> => {
  const erased: Entry[] = [];
  const left: Withdrawal['left'][number][] = [];
  const unseen: Entry[] = [];
  const ruleOf = entryRules(policy);
  const isKept = (kind: EntryKind, name: string): boolean => {
    const { id } = ruleOf(kind, name) ?? {};
    // What is ours has no rule.
    if (id === undefined) return true;
    const needed = policy.services.filter((service) => id.split(/[|&]/).includes(service.id));
    return id.includes('&') ? needed.every(isOpen) : needed.some(isOpen);
  };
  // What can be erased at once comes first, so that it is gone even where the page goes before the rest.
  const kinds = Object.keys(eraseEntry) as EntryKind[];
  const declared = closed
    .flatMap(({ id, cookies = [] }) => cookies.map(({ name, kind = 'cookie' }) => ({ name, kind, service: id })))
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  const seen = new Set<string>();
  for (const { name: glob, kind, service } of declared)
    try {
      const covered = (await entryNames[kind]()).filter((name) => covers(glob, name));
      for (const name of new Set(covered.filter((name) => !isKept(kind, name)))) {
        await eraseEntry[kind](name);
        const entry = { name, kind, service };
        seen.add(`${kind} ${name}`);
        if ((await entryNames[kind]()).includes(name)) left.push({ ...entry, ...reasonOf(kind) });
        else erased.push(entry);
      }
      const wasSeen = covered[0] ?? [...seen].some((one) => covers(`${kind} ${glob}`, one));
      if (kind === 'cookie' && wasSeen === false) unseen.push({ name: glob, kind, service });
    } catch (error) {
      left.push({
        name: glob,
        kind,
        service,
        reason: 'denied',
        because: `the browser gives no access to it (${String(error)})`,
      });
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
  // Code that runs still may write once more before it goes with the page.
  addEventListener('pagehide', () => void erase(policy, closed, isOpen), { once: true });
  document.dispatchEvent(new AskfirstWithdrawnEvent(withdrawal));
  return withdrawal;
};

/** Erases what is there of services that aren't allowed, from another visit or over HTTP, and tells of each entry. */
export const sweepEntries = async ({ policy, allows }: Pick<Askfirst, 'policy' | 'allows'>): Promise<void> => {
  if (!policy) return;
  const closed = policy.services.filter(({ id }) => !allows(id));
  const { erased } = await erase(policy, closed, ({ id }) => allows(id));
  for (const { kind, name, service } of erased)
    // Of cookies and storage the gate tells, whoever takes them away.
    if (kind === 'IndexedDB' || kind === 'Cache') {
      const { category } = policy.services.find(({ id }) => id === service) as ServiceSource;
      document.dispatchEvent(new AskfirstCookieEvent('removed', kind, name, service, category));
    }
};

/** Erasing, one after another, so that none tells of what another one took. */
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
