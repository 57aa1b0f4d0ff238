import type { EntryKind } from '../../policy/entry-kinds.js';

/** The hosts and entries that pages used and that the policy doesn't declare. */
export interface Findings {
  /** Addresses of other hosts, without their query. */
  readonly addresses: readonly string[];
  readonly entries: readonly { readonly kind: EntryKind; readonly name: string }[];
}

/** How many of each are kept, so that a long session stays small. */
const MOST = 500;

/** Merges two findings, each thing once. */
export const mergeFindings = (one: Findings, other: Findings): Findings => {
  const entries = new Map([...one.entries, ...other.entries].map((entry) => [`${entry.kind} ${entry.name}`, entry]));
  return {
    addresses: [...new Set([...one.addresses, ...other.addresses])].slice(0, MOST),
    entries: [...entries.values()].slice(0, MOST),
  };
};
