import { checkSince } from './check-list.js';
import { listOf, type Draft } from './draft.js';
import type { PolicyIndex } from './index-policy.js';
import { describeProblem, inQuotes, type Problems } from './problem.js';

const DEEDS: readonly string[] = ['identifies', 'locates', 'profiles'];

export function* checkCategory(item: Draft, at: string, index: PolicyIndex): Problems {
  const { does = [] } = item;
  if (!Array.isArray(does) || !listOf(does).every((one) => DEEDS.includes(one as string)))
    yield describeProblem(`${at}.does`, does, `a list of ${inQuotes(DEEDS)}`);
  yield* checkSince(item, at, index);
}
