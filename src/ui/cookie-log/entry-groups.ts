import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Id } from '../../core/policy/id.js';
import type { EntryFacts, FindFacts } from './entry-facts.js';

/** An entry with its facts, and its position in the log. */
export interface FactualEntry {
  readonly entry: LoggedEntry;
  readonly facts: EntryFacts;
  readonly row: number;
}

/** The entries of one service, or those by which the widget remembers one thing, or those that nobody declared. */
export interface EntryGroup {
  readonly key: string;
  readonly name: string;
  readonly service: Id | undefined;
  /** Whether it may store its entries, and why. It is the same for all of them. */
  readonly allowed: string;
  readonly entries: readonly FactualEntry[];
  /** The entries that are still in the browser. */
  readonly present: readonly FactualEntry[];
}

const keyOf = ({ service, isOwn, owner }: EntryFacts): string => {
  if (service !== undefined) return `service ${service}`;
  return isOwn ? `own ${owner}` : 'undeclared';
};

/** Groups entries by their owner, in the order in which each owner was first seen. */
export const entryGroups = (entries: readonly LoggedEntry[], factsOf: FindFacts): readonly EntryGroup[] => {
  const groups = new Map<string, FactualEntry[]>();
  entries.forEach((entry, row) => {
    const facts = factsOf(entry);
    const key = keyOf(facts);
    const own = groups.get(key) ?? [];
    own.push({ entry, facts, row });
    groups.set(key, own);
  });
  return [...groups].map(([key, own]) => ({
    key,
    name: own[0]?.facts.owner ?? '',
    service: own[0]?.facts.service,
    allowed: own[0]?.facts.allowed ?? '',
    entries: own,
    present: own.filter(({ entry }) => !entry.goneAt),
  }));
};

/** A year in milliseconds, which is the length of the bar. */
const YEAR_MS = 31_536_000_000;

/** How long an entry stays from now on, as a share of a year: 1 if it has no end, 0 if it ends with the tab or the browser session. */
export const shareOfYear = ({ kind, ends }: LoggedEntry): number | undefined => {
  if (kind === 'sessionStorage') return 0;
  if (kind !== 'cookie') return 1;
  if (ends === undefined) return undefined;
  return ends ? Math.min(1, Math.max(0, (Number(ends) - Date.now()) / YEAR_MS)) : 0;
};
