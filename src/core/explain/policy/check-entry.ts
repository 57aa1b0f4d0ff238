import { ENTRY_KINDS, isEntryKind } from '../../policy/entry-kinds.js';
import { checkSince } from './check-list.js';
import type { Draft } from './draft.js';
import type { PolicyIndex } from './index-policy.js';
import { describeProblem, inQuotes, type Problems } from './problem.js';

/** Characters that no cookie has in its name: the name would end there (RFC 6265bis, section 5.6), and a space at either end is cut off. */
const NO_COOKIE_NAME = /[;=]|^\s|\s$/;

/** Checks an entry that a service stores in the browser. */
export function* checkEntry(entry: Draft, at: string, index: PolicyIndex): Problems {
  const { name, kind = 'cookie', personalData = false } = entry;
  if (typeof name !== 'string' || !name.trim())
    yield describeProblem(`${at}.name`, name, 'the name of an entry; "*" stands for any characters');
  else if (kind === 'cookie' && NO_COOKIE_NAME.test(name))
    yield describeProblem(
      `${at}.name`,
      name,
      'the name alone: no cookie has a name with ";", "=" or a space at an end',
    );
  if (!isEntryKind(kind)) yield describeProblem(`${at}.kind`, kind, inQuotes(ENTRY_KINDS));
  if (typeof personalData !== 'boolean') yield describeProblem(`${at}.personalData`, personalData, 'true or false');
  yield* checkSince(entry, at, index);
}
