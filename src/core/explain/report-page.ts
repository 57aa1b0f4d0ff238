import type { Consent } from '../consent/consent.js';
import type { PageReport } from '../contract/explanation.js';
import { entryNames } from '../entries/entry-names.js';
import { ENTRY_KINDS, type EntryKind } from '../policy/entry-kinds.js';
import type { Policy } from '../policy/policy.js';
import { isOwnEntry } from '../rules/is-own-entry.js';
import { undeclaredAddresses } from './undeclared-addresses.js';
import { declaredAs } from './declared-as.js';

/** The names of a kind of entry; none where the page has no access to it. */
const namesOf = async (kind: EntryKind): Promise<readonly string[]> => {
  try {
    return await entryNames[kind]();
  } catch {
    return [];
  }
};

/** Lists what is held on this page, and what the policy doesn't declare. */
export const reportPage = async (
  consent: Consent,
  policy: Policy,
  violations: PageReport['violations'],
): Promise<PageReport> => {
  const hosts = new Set(undeclaredAddresses(policy).map((address) => new URL(address).host));
  const entries = await Promise.all(
    ENTRY_KINDS.map(async (kind) =>
      (await namesOf(kind))
        .filter((name) => !isOwnEntry(policy, kind, name))
        .filter((name) => !declaredAs(policy, kind, name))
        .map((name) => ({ kind, name })),
    ),
  );
  // Copies, so that no script can change the list of held things.
  const held = consent.held.map((one) => ({ ...one }));
  return {
    revision: policy.revision,
    gates: [...consent.gates],
    waiting: held.filter(({ fate }) => fate === 'waits'),
    held,
    marks: [...document.querySelectorAll('[data-consent]')].map((mark) => {
      const waitsFor = mark.getAttribute('data-consent') ?? '';
      return {
        element: (mark.cloneNode() as Element).outerHTML,
        waitsFor,
        isAllowed: consent.allows(waitsFor, mark),
      };
    }),
    undeclared: { hosts: [...hosts].sort(), entries: entries.flat() },
    problems: [...consent.said],
    violations,
  };
};
